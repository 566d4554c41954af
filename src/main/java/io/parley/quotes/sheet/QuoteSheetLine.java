package io.parley.quotes.sheet;

import io.parley.terms.LineCategory;
import io.parley.terms.LineKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of an offer as understood.
 *
 * @param row physical row of the file, from 1
 * @param code the provider's code; made up as {@code row-n} if the sheet has none
 * @param description as printed, white space tidied
 * @param quantity above zero
 * @param unitPrice in the sheet's currency with all its decimals, at least two; per month for recurring lines
 * @param kind recurring or one-off
 * @param category base for fees and service credits
 * @param escalates the escalator touches it
 * @param scalesWithSeats its quantity follows the number of seats
 * @param month contract month of a one-off, 0 being signing
 * @param site site named in the row or confirmed
 * @param confirmed a person classified the line; otherwise it is a proposal made from its words
 * @param computed a figure of the row was a formula in the sheet, so somebody should check it
 */
public record QuoteSheetLine(
        int row,
        String code,
        String description,
        BigDecimal quantity,
        BigDecimal unitPrice,
        LineKind kind,
        LineCategory category,
        boolean escalates,
        boolean scalesWithSeats,
        int month,
        @Nullable String site,
        boolean confirmed,
        boolean computed) {

    /** The same line as a person classified it. */
    public QuoteSheetLine classifiedAs(LineClassification by) {
        return new QuoteSheetLine(
                row,
                code,
                description,
                quantity,
                unitPrice,
                kind,
                by.category(),
                by.escalates(),
                by.scalesWithSeats(),
                by.month(),
                by.site() == null ? site : by.site(),
                true,
                computed);
    }
}
