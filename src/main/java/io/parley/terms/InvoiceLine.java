package io.parley.terms;

import io.parley.common.Rounding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bill as printed.
 *
 * @param row line of the file it stands in, the heading being 1 or later
 * @param code the provider's code; empty when the bill prints none
 * @param description as printed
 * @param quantity units billed; absent when the bill prints none
 * @param unitPrice price of one unit; absent when the bill prints none
 * @param amount money billed, in the currency of the bill
 */
public record InvoiceLine(
        int row,
        String code,
        String description,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        BigDecimal amount) {

    InvoiceLine roundedIn(String currency) {
        return new InvoiceLine(row, code, description, quantity, unitPrice, Rounding.cell(amount, currency));
    }
}
