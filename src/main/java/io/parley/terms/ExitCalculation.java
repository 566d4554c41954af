package io.parley.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Computes the termination fee of one contract month by month. */
final class ExitCalculation {

    private static final int INNER_SCALE = 20;

    private final CostingInput input;
    private final Ledger ledger;
    private final int term;
    private final TerminationFee fee;
    private final Conversion conversion;
    private final Optional<Clawback> oneOffs;
    private final Optional<Clawback> promotions;

    private ExitCalculation(CostingInput input, Ledger ledger, int term, TerminationFee fee) {
        this.input = input;
        this.ledger = ledger;
        this.term = term;
        this.fee = fee;
        this.conversion = new Conversion(input.currency(), input.rate());
        this.oneOffs = input.terms().oneOffClawback();
        this.promotions = input.terms().promotionClawback();
    }

    /**
     * @param ledger must reach to {@code term}
     * @param term last month of the commitment (of the renewal now running, after a renewal)
     * @return empty when the contract's termination fee is unknown
     */
    static Optional<ExitCosts> of(CostingInput input, Ledger ledger, int term) {
        return input.terms().terminationFee().map(fee -> new ExitCalculation(input, ledger, term, fee).costs());
    }

    private ExitCosts costs() {
        var rows = new ArrayList<ExitCost>();
        for (int month = 1; month <= term; month++) {
            rows.add(cost(month));
        }
        var columns = EnumSet.noneOf(ExitPart.class);
        rows.forEach(row -> columns.addAll(row.addOns().keySet()));
        return new ExitCosts(term, List.copyOf(rows), columns, unknownParts());
    }

    private ExitCost cost(int month) {
        boolean atEnd = month == term;
        var charge =
                conversion.cell(atEnd && fee.kind() != TerminationFee.Kind.SHORTFALL ? BigDecimal.ZERO : charge(month));
        var addOns = addOns(month);
        if (atEnd) {
            addOns.replaceAll((part, amount) -> conversion.cell(BigDecimal.ZERO));
        }
        var total = addOns.values().stream().reduce(charge, BigDecimal::add);
        return new ExitCost(month, charge, addOns, total);
    }

    private BigDecimal charge(int month) {
        return switch (fee.kind()) {
            case NONE -> BigDecimal.ZERO;
            case PERCENT_OF_REMAINING -> remaining(month).multiply(required(fee.percent()));
            case TIERED_BY_MONTH -> tiered(month);
            case FIRST_MONTHS_ONLY ->
                ledger.sum(month + 1, Math.min(term, firstMonths()), base())
                        .multiply(Optional.ofNullable(fee.percent()).orElse(BigDecimal.ONE));
            case FLAT -> perAccountOrLine(conversion.amount(required(fee.amount())));
            case FLAT_DECLINING ->
                perAccountOrLine(conversion
                        .amount(required(fee.amount()))
                        .subtract(conversion.amount(required(fee.step())).multiply(BigDecimal.valueOf(month)))
                        .max(BigDecimal.ZERO));
            case SHORTFALL ->
                conversion
                        .amount(required(fee.committed()))
                        .subtract(ledger.sum(1, month, base()))
                        .max(BigDecimal.ZERO);
        };
    }

    private BigDecimal remaining(int month) {
        return ledger.sum(month + 1, term, base());
    }

    private BigDecimal tiered(int month) {
        var sum = BigDecimal.ZERO;
        for (int k = month + 1; k <= term; k++) {
            int due = k;
            var percent = fee.tiers().stream()
                    .filter(tier -> tier.covers(due))
                    .map(TerminationFee.Tier::percent)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
            sum = sum.add(base().apply(ledger.row(k)).multiply(percent));
        }
        return sum;
    }

    private int firstMonths() {
        var months = fee.months();
        return months == null ? 0 : months;
    }

    private Function<LedgerRow, BigDecimal> base() {
        return fee.withFees() ? row -> row.recurring().add(row.fees()) : LedgerRow::recurring;
    }

    private BigDecimal perAccountOrLine(BigDecimal amount) {
        return fee.perLine() ? amount.multiply(BigDecimal.valueOf(input.seats())) : amount;
    }

    private Map<ExitPart, BigDecimal> addOns(int month) {
        var addOns = new EnumMap<ExitPart, BigDecimal>(ExitPart.class);
        oneOffs.flatMap(clause -> Optional.ofNullable(clause.amount())
                        .map(waived -> clawback(clause, conversion.amount(waived), month)))
                .ifPresent(due -> addOns.put(ExitPart.ONE_OFF_CLAWBACK, due));
        promotions
                .map(clause -> clawback(clause, promotionsReceived(clause, month), month))
                .ifPresent(due -> addOns.put(ExitPart.PROMO_CLAWBACK, due));
        thirdPartyAmount().ifPresent(due -> addOns.put(ExitPart.THIRD_PARTY, due));
        return addOns;
    }

    private BigDecimal promotionsReceived(Clawback clause, int month) {
        var stated = clause.amount();
        return stated == null ? ledger.sum(1, month, LedgerRow::promotion) : conversion.amount(stated);
    }

    private BigDecimal clawback(Clawback clause, BigDecimal granted, int month) {
        if (clause.mode() == Clawback.Mode.FULL) {
            return conversion.cell(granted);
        }
        var left = granted.multiply(BigDecimal.valueOf(term - month));
        return conversion.cell(left.divide(BigDecimal.valueOf(term), INNER_SCALE, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> thirdPartyAmount() {
        return input.terms().value("etf.thirdParty").field("amount").amount().map(conversion::amount);
    }

    private List<ExitPart> unknownParts() {
        var parts = new ArrayList<ExitPart>();
        if (oneOffs.isPresent() && oneOffs.get().amount() == null) {
            parts.add(ExitPart.ONE_OFF_CLAWBACK);
        }
        var thirdParty = input.terms().value("etf.thirdParty");
        boolean excluded = thirdParty.text().filter("NONE"::equals).isPresent()
                || thirdParty.flag().filter(flag -> !flag).isPresent();
        if (input.terms().isKnown("etf.thirdParty")
                && !excluded
                && thirdPartyAmount().isEmpty()) {
            parts.add(ExitPart.THIRD_PARTY);
        }
        var equipment = input.terms().value("etf.equipment");
        if (input.terms().isKnown("etf.equipment")
                && equipment.field("each").amount().isEmpty()
                && equipment.field("amount").amount().isEmpty()) {
            parts.add(ExitPart.EQUIPMENT);
        }
        return List.copyOf(parts);
    }

    /** The reader only lets complete clauses through. */
    private static BigDecimal required(@org.jspecify.annotations.Nullable BigDecimal amount) {
        if (amount == null) {
            throw new IllegalStateException("A termination fee without its amount is unknown, not computed");
        }
        return amount;
    }
}
