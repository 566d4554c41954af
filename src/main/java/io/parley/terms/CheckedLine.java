package io.parley.terms;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bill says about one charge beside what was agreed; several printed lines of the same code are one.
 *
 * @param row first line of the file; absent for what is not on the bill
 * @param feeId fee it was taken for; absent for other charges
 * @param quantity units billed; absent when the bill prints none
 * @param unitPrice price billed; absent when the bill prints none or several
 * @param expectedQuantity units agreed; absent for percentages and for what was not agreed
 * @param expectedUnitPrice price agreed, escalated; absent likewise
 * @param faults empty when the line is as agreed
 */
public record CheckedLine(
        @Nullable Integer row,
        String code,
        String description,
        @Nullable String feeId,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        BigDecimal billed,
        @Nullable BigDecimal expectedQuantity,
        @Nullable BigDecimal expectedUnitPrice,
        BigDecimal expected,
        List<InvoiceDiscrepancy> faults) {

    public CheckedLine {
        faults = List.copyOf(faults);
    }

    /** Billed − expected; negative where too little was billed. */
    public BigDecimal overcharge() {
        return billed.subtract(expected);
    }
}
