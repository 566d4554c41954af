package io.parley.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing about a bill that is not as agreed; all of them add up to billed − expected.
 *
 * @param row line of the file; absent for what is not on the bill
 * @param code as on the bill; the agreed code for what is not on it
 * @param billed money on the line
 * @param expected money agreed for it
 * @param overcharge what this fault adds to the bill; negative where too little was billed
 * @param ceiling the most that may be handed on, for {@link InvoiceFault#PASS_THROUGH_ABOVE_CEILING}
 */
public record InvoiceDiscrepancy(
        InvoiceFault type,
        @Nullable Integer row,
        String code,
        String description,
        BigDecimal billed,
        BigDecimal expected,
        BigDecimal overcharge,
        @Nullable BigDecimal ceiling) {

    /** What was billed above the ceiling; absent without one. */
    public @Nullable BigDecimal overCeiling() {
        return ceiling == null ? null : billed.subtract(ceiling);
    }
}
