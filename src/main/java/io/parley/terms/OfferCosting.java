package io.parley.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What one offer, or the contract now running, costs: the ledger and every figure that follows from it. */
public final class OfferCosting {

    private final CostingInput input;
    private final Ledger ledger;
    private final TotalCost total;
    private final Optional<BigDecimal> worstIndexTotal;
    private final Optional<ExitCosts> exit;

    private OfferCosting(CostingInput input) {
        this.input = input;
        this.ledger = expectedLedger(input);
        this.total = TotalCost.of(ledger, input);
        this.worstIndexTotal = EscalationPath.atCap(input.terms().escalator(), input.months())
                .map(path -> new LedgerCalculation(input, path, SeatCount.constant(input.seats())).ledger())
                .map(worst -> worst.sum(LedgerRow::total));
        this.exit = ExitCalculation.of(input, ledger, input.months());
    }

    public static OfferCosting of(CostingInput input) {
        return new OfferCosting(input);
    }

    public CostingInput input() {
        return input;
    }

    /** Months 0..term. */
    public Ledger ledger() {
        return ledger;
    }

    /** The ledger as it would go on under the same terms, over another number of months. */
    public Ledger ledger(int months) {
        return ledger.months() == months ? ledger : expectedLedger(input.over(months));
    }

    static Ledger expectedLedger(CostingInput input) {
        return expectedLedger(input, SeatCount.constant(input.seats()));
    }

    static Ledger expectedLedger(CostingInput input, SeatCount seats) {
        var path = EscalationPath.expected(
                input.terms().escalator(), input.assumptions().indexForecast(), input.months());
        return new LedgerCalculation(input, path, seats).ledger();
    }

    public TotalCost total() {
        return total;
    }

    /** The total with every step of a capped index at its cap; empty without a cap. */
    public Optional<BigDecimal> worstIndexTotal() {
        return worstIndexTotal;
    }

    /** Termination fee by month; empty when the clause is unknown. */
    public Optional<ExitCosts> exit() {
        return exit;
    }

    /**
     * What is due for stepping back before activation: a fixed amount and some months' charges at the price of month 1
     * before promotions; third-party costs come on top when the contract hands them on. Empty when nothing is said.
     */
    public Optional<BigDecimal> preDeliveryCharge() {
        var clause = input.terms().value("etf.preDelivery");
        var fixed = clause.field("fixed").amount();
        var months = clause.field("mrcMonths").amount();
        if (fixed.isEmpty() && months.isEmpty()) {
            return Optional.empty();
        }
        var conversion = new Conversion(input.currency(), input.rate());
        var firstMonth = ledger.row(1);
        var beforePromotions = firstMonth.recurring().add(firstMonth.promotion());
        return Optional.of(conversion.cell(conversion
                .amount(fixed.orElse(BigDecimal.ZERO))
                .add(beforePromotions.multiply(months.orElse(BigDecimal.ZERO)))));
    }

    /**
     * The recurring charges of a contract month, line by line: the base of service credits. Beyond the term they go on under
     * the same terms.
     *
     * @param month from 1
     */
    public List<MonthlyCharge> charges(int month) {
        var over = input.over(Math.max(month, input.months()));
        var path = EscalationPath.expected(
                input.terms().escalator(), input.assumptions().indexForecast(), over.months());
        return new LedgerCalculation(over, path, SeatCount.constant(input.seats()))
                .cells(month).stream()
                        .filter(cell -> cell.line().kind() == LineKind.RECURRING)
                        .map(cell -> new MonthlyCharge(
                                cell.line().category(), cell.line().site(), cell.charged(), cell.takenOff()))
                        .toList();
    }

    /** An amount of a clause, which is in the quote's currency, in the currency of the figures. */
    public BigDecimal converted(BigDecimal quoted) {
        return new Conversion(input.currency(), input.rate()).amount(quoted);
    }

    /** What another number of seats from some month on would cost. */
    public SeatPath seatPath(int seats, int fromMonth) {
        return SeatPathCalculation.of(input, ledger, seats, fromMonth);
    }

    /** What it would cost under a scenario. */
    public ScenarioCost under(CostScenario scenario) {
        return ScenarioCost.of(input, scenario);
    }

    /** What a contract year costs without what is due at signing, for charts; years count from 1. */
    public BigDecimal yearTotal(int year) {
        return ledger.sum((year - 1) * 12 + 1, year * 12, LedgerRow::total);
    }

    /** Contract years that have begun by the last month. */
    public int years() {
        return BigDecimal.valueOf(input.months())
                .divide(BigDecimal.valueOf(12), 0, RoundingMode.CEILING)
                .intValue();
    }

    /** How a figure came about, in words and inputs. */
    public Explanation explain(Figure figure) {
        return Explanations.of(this, figure);
    }

    /** Figures that can explain themselves. */
    public enum Figure {
        RECURRING,
        FEES,
        ONE_OFFS,
        TOTAL,
        NPV,
        PER_SEAT_PER_MONTH,
        PROMOTIONS,
        WORST_INDEX,
        TERMINATION_FEE,
        PRE_DELIVERY
    }
}
