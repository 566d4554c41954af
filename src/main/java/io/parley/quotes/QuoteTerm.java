package io.parley.quotes;

import io.parley.terms.CapturedTerm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a captured term. Revisions are only ever added, so that what a figure stood on can be read later.
 *
 * @param entry the term through all its revisions
 * @param revision counted from 1
 * @param retired this revision takes the term out, because it was captured by mistake
 * @param reason why it was corrected or taken out
 */
public record QuoteTerm(
        TermEntryId entry,
        int revision,
        CapturedTerm term,
        boolean retired,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy) {}
