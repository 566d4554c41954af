package io.parley.quotes;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line that one round has and the other has not, or has differently.
 *
 * @param before absent when the line was added
 * @param after absent when the line was removed
 */
public record LineChange(
        @Nullable QuoteLineDraft before, @Nullable QuoteLineDraft after) {

    public LineChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A changed line is in one of the rounds at least");
        }
    }

    /** What about a line can differ. */
    public enum Facet {
        CODE,
        DESCRIPTION,
        QUANTITY,
        UNIT_PRICE,
        KIND,
        CATEGORY,
        MONTH,
        ESCALATES,
        SCALES_WITH_SEATS,
        SITE
    }

    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }

    /** The line as it is now, or as it was last. */
    public QuoteLineDraft line() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** What differs; empty for a line that is only in one of the rounds. Numbers count by value: 19.9500 is 19.95. */
    public Set<Facet> facets() {
        var facets = EnumSet.noneOf(Facet.class);
        if (before == null || after == null) {
            return facets;
        }
        mark(facets, Facet.CODE, before.code().equals(after.code()));
        mark(facets, Facet.DESCRIPTION, before.description().equals(after.description()));
        mark(facets, Facet.QUANTITY, sameNumber(before.quantity(), after.quantity()));
        mark(facets, Facet.UNIT_PRICE, sameNumber(before.unitPrice(), after.unitPrice()));
        mark(facets, Facet.KIND, before.kind() == after.kind());
        mark(facets, Facet.CATEGORY, before.category() == after.category());
        mark(facets, Facet.MONTH, before.month() == after.month());
        mark(facets, Facet.ESCALATES, before.escalates() == after.escalates());
        mark(facets, Facet.SCALES_WITH_SEATS, before.scalesWithSeats() == after.scalesWithSeats());
        mark(facets, Facet.SITE, Objects.equals(before.site(), after.site()));
        return facets;
    }

    boolean says() {
        return isAdded() || isRemoved() || !facets().isEmpty();
    }

    private static void mark(Set<Facet> facets, Facet facet, boolean same) {
        if (!same) {
            facets.add(facet);
        }
    }

    private static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
