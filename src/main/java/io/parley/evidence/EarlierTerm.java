package io.parley.evidence;

import io.parley.quotes.QuoteTerm;
import io.parley.quotes.TermEntryId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a term that says something else about the clause.
 *
 * @param keep whether it stays beside the new one, as a contradiction to be asked about
 * @param replaced the term that is revised
 * @param revision the revision of it that the person saw
 */
public record EarlierTerm(boolean keep, @Nullable TermEntryId replaced, int revision) {

    /** There is none, as far as the person saw. */
    public static EarlierTerm none() {
        return new EarlierTerm(false, null, 0);
    }

    public static EarlierTerm kept() {
        return new EarlierTerm(true, null, 0);
    }

    public static EarlierTerm replaced(QuoteTerm seen) {
        return new EarlierTerm(false, seen.entry(), seen.revision());
    }
}
