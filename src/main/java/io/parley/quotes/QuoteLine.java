package io.parley.quotes;

import io.parley.terms.PricedLine;

/**
 * A line of a submitted round.
 *
 * @param position from 1, in the order of the paper
 * @param computedInSheet the price was a formula in the sheet it came from
 */
public record QuoteLine(int position, PricedLine line, boolean computedInSheet) {

    public QuoteLineDraft toDraft() {
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
                computedInSheet);
    }
}
