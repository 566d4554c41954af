package io.parley.policies;

import io.parley.quotes.TermEntryId;
import io.parley.terms.CapturedTerm;
import org.jspecify.annotations.Nullable;

/**
 * A clause as it stands: the statement that counts.
 *
 * @param entry the captured term of an offer; absent for a contract
 * @param revision of the captured term, as an edit must name it; 0 for a contract
 */
public record PolicyClause(@Nullable TermEntryId entry, int revision, CapturedTerm term) {

    public String key() {
        return term.key();
    }
}
