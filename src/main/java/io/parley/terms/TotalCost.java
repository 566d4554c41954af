package io.parley.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole term in one row (domain.md §8), in the ledger's currency.
 *
 * @param timing when months are paid; absent when nobody said, and then both present values are shown
 * @param perSeatPerMonth total ÷ seats ÷ months, rounded to the minor unit
 * @param promoValue what promotions take off over the term
 */
public record TotalCost(
        int months,
        int seats,
        BigDecimal recurring,
        BigDecimal fees,
        BigDecimal oneOffs,
        BigDecimal total,
        BigDecimal npvInAdvance,
        BigDecimal npvInArrears,
        @Nullable BillingTiming timing,
        BigDecimal perSeatPerMonth,
        Map<FeeAuthority, BigDecimal> feesByAuthority,
        Map<String, BigDecimal> feesById,
        BigDecimal promoValue) {

    static TotalCost of(Ledger ledger, CostingInput input) {
        return of(ledger, input, (long) input.seats() * input.months());
    }

    /** @param seatMonths seats added up over the months, where their number changes on the way */
    static TotalCost of(Ledger ledger, CostingInput input, long seatMonths) {
        var total = ledger.sum(LedgerRow::total);
        var present = PresentValue.of(ledger, input.assumptions().discountRate());
        return new TotalCost(
                input.months(),
                input.seats(),
                ledger.sum(LedgerRow::recurring),
                ledger.sum(LedgerRow::fees),
                ledger.sum(LedgerRow::oneOffs),
                total,
                present.inAdvance(),
                present.inArrears(),
                input.terms().billingTiming().orElse(null),
                total.divide(BigDecimal.valueOf(seatMonths), total.scale(), RoundingMode.HALF_UP),
                ledger.sumByKey(LedgerRow::feesByAuthority),
                ledger.sumByKey(LedgerRow::feesById),
                ledger.sum(LedgerRow::promotion));
    }

    /** The present value, when it is known whether months are paid in advance or in arrears. */
    public Optional<BigDecimal> npv() {
        return Optional.ofNullable(timing).map(known -> known == BillingTiming.ADVANCE ? npvInAdvance : npvInArrears);
    }
}
