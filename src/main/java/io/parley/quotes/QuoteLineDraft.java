package io.parley.quotes;

import io.parley.terms.LineCategory;
import io.parley.terms.LineKind;
import io.parley.terms.PricedLine;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of an offer as somebody types, pastes or imports it; it may still be incomplete.
 *
 * @param code the provider's code; given a running number when empty
 * @param description what is charged
 * @param quantity units, ≥ 0
 * @param unitPrice price of one unit in the quote's currency, at most six decimals; negative for a credit
 * @param kind every month or once
 * @param category base of percentage fees and credits
 * @param escalates whether the escalator touches it
 * @param scalesWithSeats whether the quantity follows the seats
 * @param month contract month of a one-off (0 = signing); 0 for recurring lines
 * @param site site the line belongs to, when it belongs to one
 * @param computedInSheet the price was a formula in the sheet it came from, so somebody should check it
 */
public record QuoteLineDraft(
        String code,
        String description,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        LineKind kind,
        LineCategory category,
        boolean escalates,
        boolean scalesWithSeats,
        int month,
        @Nullable String site,
        boolean computedInSheet) {

    /** An empty row of the editor: a monthly voice line that nothing is known of. */
    public static QuoteLineDraft empty() {
        return new QuoteLineDraft(
                "", "", null, null, LineKind.RECURRING, LineCategory.VOICE, true, false, 0, null, false);
    }

    public static QuoteLineDraft of(PricedLine line) {
        return new QuoteLineDraft(
                line.code(),
                line.description(),
                line.quantity(),
                line.unitPrice(),
                line.kind(),
                line.category(),
                line.escalates(),
                line.scalesWithSeats(),
                line.month(),
                line.site(),
                false);
    }

    /** Nothing has been typed into the row, so it is dropped rather than complained about. */
    public boolean isBlank() {
        return code.isBlank() && description.isBlank() && quantity == null && unitPrice == null;
    }

    /**
     * As the arithmetic reads it.
     *
     * @throws NullPointerException while quantity or price are missing
     */
    public PricedLine priced() {
        return new PricedLine(
                code,
                description,
                Objects.requireNonNull(quantity),
                Objects.requireNonNull(unitPrice),
                kind,
                category,
                escalates,
                scalesWithSeats,
                month,
                site);
    }

    /** @param position used as code when there is none */
    public QuoteLineDraft tidied(int position) {
        return new QuoteLineDraft(
                code.isBlank() ? "L" + position : code.strip(),
                description.strip(),
                quantity,
                unitPrice,
                kind,
                category,
                escalates,
                scalesWithSeats,
                kind == LineKind.RECURRING ? 0 : month,
                QuoteDraft.trimmed(site),
                computedInSheet);
    }
}
