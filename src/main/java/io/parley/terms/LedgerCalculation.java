package io.parley.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the ledger of an offer; one instance per computation. */
final class LedgerCalculation {

    private final CostingInput input;
    private final EscalationPath escalation;
    private final SeatCount seats;
    private final Conversion conversion;
    private final List<FeeRule> feeRules;
    private final List<Promotion> promotions;

    LedgerCalculation(CostingInput input, EscalationPath escalation, SeatCount seats) {
        this.input = input;
        this.escalation = escalation;
        this.seats = seats;
        this.conversion = new Conversion(input.currency(), input.rate());
        this.feeRules = input.terms().fees();
        this.promotions = input.terms().promotions();
    }

    Ledger ledger() {
        var rows = new ArrayList<LedgerRow>();
        for (int month = 0; month <= input.months(); month++) {
            rows.add(row(month));
        }
        return new Ledger(input.currency(), rows);
    }

    /** Every line charged in a month as the cells its row is made of. */
    List<Cell> cells(int month) {
        var cells = new ArrayList<>(recurringCells(month));
        cells.addAll(oneOffCells(month));
        return cells;
    }

    private LedgerRow row(int month) {
        var recurring = recurringCells(month);
        var oneOffs = oneOffCells(month);
        var base = new MonthBase(recurring, oneOffs);
        var feesById = feeCells(base, month);
        var byAuthority = new EnumMap<FeeAuthority, BigDecimal>(FeeAuthority.class);
        feeRules.forEach(rule -> byAuthority.merge(
                rule.authority(), feesById.getOrDefault(rule.id(), conversion.cell(BigDecimal.ZERO)), BigDecimal::add));
        var sumRecurring = sum(recurring.stream().map(Cell::charged).toList());
        var sumFees = sum(feesById.values());
        var sumOneOffs = sum(oneOffs.stream().map(Cell::charged).toList());
        var promotion = sum(recurring.stream().map(Cell::takenOff).toList());
        var byCode = new LinkedHashMap<String, BigDecimal>();
        recurring.forEach(cell -> byCode.merge(cell.line().code(), cell.charged(), BigDecimal::add));
        return new LedgerRow(
                month,
                sumRecurring,
                sumFees,
                sumOneOffs,
                sumRecurring.add(sumFees).add(sumOneOffs),
                promotion,
                byCode,
                feesById,
                byAuthority);
    }

    private List<Cell> recurringCells(int month) {
        var cells = new ArrayList<Cell>();
        if (month > 0) {
            for (var line : input.lines()) {
                if (line.kind() == LineKind.RECURRING) {
                    cells.add(recurringCell(line, month));
                }
            }
            promotions.forEach(promotion -> takeAmountOff(cells, promotion, month));
        }
        return cells;
    }

    private Cell recurringCell(PricedLine line, int month) {
        var price = conversion.price(line.unitPrice());
        var escalated = line.escalates() ? price.multiply(escalation.factor(month)) : price;
        var full = escalated.multiply(seats.quantity(line, month));
        var kept = promotions.stream()
                .filter(promotion -> promotion.touches(line, month))
                .flatMap(promotion -> java.util.stream.Stream.ofNullable(promotion.percentOff()))
                .map(off -> BigDecimal.ONE.subtract(off.min(BigDecimal.ONE)))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        var charged = conversion.cell(full.multiply(kept));
        return new Cell(line, escalated, charged, conversion.cell(full).subtract(charged));
    }

    private void takeAmountOff(List<Cell> cells, Promotion promotion, int month) {
        var amount = promotion.amountOff();
        if (amount == null) {
            return;
        }
        var left = conversion.cell(conversion.price(amount));
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (promotion.touches(cell.line(), month)) {
                var off = left.min(cell.charged());
                cells.set(
                        i,
                        new Cell(
                                cell.line(),
                                cell.unitPrice(),
                                cell.charged().subtract(off),
                                cell.takenOff().add(off)));
                left = left.subtract(off);
            }
        }
    }

    private List<Cell> oneOffCells(int month) {
        return input.lines().stream()
                .filter(line -> line.kind() == LineKind.ONE_OFF && line.month() == month)
                .map(line -> new Cell(
                        line,
                        conversion.price(line.unitPrice()),
                        conversion.cell(conversion.price(line.unitPrice()).multiply(line.quantity())),
                        BigDecimal.ZERO))
                .toList();
    }

    /** Fees on everything come last: their base holds the rounded cells of all other fees. */
    private Map<String, BigDecimal> feeCells(MonthBase base, int month) {
        var cells = new LinkedHashMap<String, BigDecimal>();
        feeRules.forEach(rule -> cells.put(rule.id(), conversion.cell(BigDecimal.ZERO)));
        feeRules.stream()
                .filter(rule -> rule.basis() != FeeBasis.PCT_OF_ALL)
                .forEach(rule -> cells.put(rule.id(), conversion.cell(fee(rule, base, month))));
        var beforeFeesOnAll = base.all().add(sum(cells.values()));
        feeRules.stream()
                .filter(rule -> rule.basis() == FeeBasis.PCT_OF_ALL)
                .forEach(rule -> cells.put(rule.id(), conversion.cell(percent(rule, beforeFeesOnAll))));
        return cells;
    }

    private BigDecimal fee(FeeRule rule, MonthBase base, int month) {
        return switch (rule.basis()) {
            case PCT_OF_VOICE -> percent(rule, base.recurring(LineCategory.VOICE));
            case PCT_OF_RECURRING -> percent(rule, base.recurring());
            case PCT_OF_CATEGORY -> percent(rule, base.ofCategories(rule.categories()));
            case PCT_OF_ALL -> throw new IllegalArgumentException("Fees on everything are computed last");
            case PER_SEAT -> fixed(rule, month).multiply(BigDecimal.valueOf(seats.seats(month)));
            case PER_ACCOUNT -> fixed(rule, month);
            case PER_NUMBER -> fixed(rule, month).multiply(BigDecimal.valueOf(input.numbers()));
        };
    }

    private static BigDecimal percent(FeeRule rule, BigDecimal base) {
        var rate = rule.rate();
        return rate == null ? BigDecimal.ZERO : base.multiply(rate);
    }

    /** Fixed fees run every month of service, free months too, and not at signing. */
    private BigDecimal fixed(FeeRule rule, int month) {
        var amount = rule.amount();
        return amount == null || month == 0 ? BigDecimal.ZERO : conversion.amount(amount);
    }

    private BigDecimal sum(Iterable<BigDecimal> amounts) {
        var sum = conversion.cell(BigDecimal.ZERO);
        for (var amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    /** One rounded cell of a line with the price it came from, and what promotions took off it. */
    record Cell(PricedLine line, BigDecimal unitPrice, BigDecimal charged, BigDecimal takenOff) {}

    /** The cells of one month as bases of fees. */
    private record MonthBase(List<Cell> recurringCells, List<Cell> oneOffCells) {

        BigDecimal recurring() {
            return total(recurringCells);
        }

        BigDecimal recurring(LineCategory category) {
            return total(recurringCells.stream()
                    .filter(cell -> cell.line().category() == category)
                    .toList());
        }

        BigDecimal ofCategories(java.util.Set<LineCategory> categories) {
            return java.util.stream.Stream.concat(recurringCells.stream(), oneOffCells.stream())
                    .filter(cell -> categories.contains(cell.line().category()))
                    .map(Cell::charged)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal all() {
            return total(recurringCells).add(total(oneOffCells));
        }

        private static BigDecimal total(List<Cell> cells) {
            return cells.stream().map(Cell::charged).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
