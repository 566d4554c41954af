package io.parley.outages;

import io.parley.common.ProblemException;
import java.time.Instant;
import java.util.Set;

/** What an outage must be to enter the log. */
final class OutageRules {

    static final int LONGEST_NUMBER = 200;
    static final int LONGEST_NOTE = 2000;
    static final int LONGEST_AFFECTED = 500;

    private OutageRules() {}

    /** @param sites codes of the client's sites */
    static void require(OutageDraft draft, Set<String> sites, Instant now) {
        var end = draft.end();
        if (end != null && end.isBefore(draft.start())) {
            throw new ProblemException("outages.problem.order");
        }
        if (draft.start().isAfter(now) || end != null && end.isAfter(now)) {
            throw new ProblemException("outages.problem.future");
        }
        if (draft.site() != null && !sites.contains(draft.site())) {
            throw new ProblemException("outages.problem.site", draft.site());
        }
        if (draft.incident().length() > LONGEST_NUMBER || draft.ticket().length() > LONGEST_NUMBER) {
            throw new ProblemException("outages.problem.number", LONGEST_NUMBER);
        }
        if (draft.note().length() > LONGEST_NOTE) {
            throw new ProblemException("outages.problem.note", LONGEST_NOTE);
        }
        if (draft.affected().length() > LONGEST_AFFECTED) {
            throw new ProblemException("outages.problem.affected", LONGEST_AFFECTED);
        }
    }
}
