package io.parley.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a quote or of the charges now paid.
 *
 * @param code the provider's code, unique within the quote
 * @param quantity units, ≥ 0
 * @param unitPrice price of one unit in the quote's currency, full precision
 * @param kind every month or once
 * @param category base of percentage fees and credits
 * @param escalates whether the escalator touches it
 * @param scalesWithSeats whether the quantity follows the seats
 * @param month contract month of a one-off (0 = signing); 0 for recurring lines
 * @param site site the line belongs to, when it belongs to one
 */
public record PricedLine(
        String code,
        String description,
        BigDecimal quantity,
        BigDecimal unitPrice,
        LineKind kind,
        LineCategory category,
        boolean escalates,
        boolean scalesWithSeats,
        int month,
        @Nullable String site) {

    /** The same line for another number of seats; lines that do not follow the seats stay as they are. */
    PricedLine forQuantity(BigDecimal newQuantity) {
        return new PricedLine(
                code, description, newQuantity, unitPrice, kind, category, escalates, scalesWithSeats, month, site);
    }
}
