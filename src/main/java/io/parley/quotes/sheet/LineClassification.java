package io.parley.quotes.sheet;

import io.parley.terms.LineCategory;
import org.jspecify.annotations.Nullable;

/**
 * How a person classified one line of an offer (an entry of {@code lines.json}).
 *
 * @param code code of the line in the sheet
 * @param category base for fees and service credits
 * @param escalates the escalator touches it
 * @param scalesWithSeats its quantity follows the number of seats
 * @param month contract month of a one-off, 0 being signing
 * @param site id of the site it is for
 */
public record LineClassification(
        String code,
        LineCategory category,
        boolean escalates,
        boolean scalesWithSeats,
        int month,
        @Nullable String site) {}
