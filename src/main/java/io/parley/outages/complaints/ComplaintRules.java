package io.parley.outages.complaints;

import io.parley.common.ProblemException;

/** What a complaint must say. */
final class ComplaintRules {

    private ComplaintRules() {}

    static void require(ComplaintDraft draft) {
        requireText("outages.complaint.problem.provider", draft.provider(), ComplaintDraft.LONGEST_PROVIDER, true);
        requireText("outages.complaint.problem.account", draft.account(), ComplaintDraft.LONGEST_ACCOUNT, false);
        requireText("outages.complaint.problem.facts", draft.facts(), ComplaintDraft.LONGEST_FACTS, true);
        requireText("outages.complaint.problem.list", draft.staff(), ComplaintDraft.LONGEST_LIST, false);
        requireText("outages.complaint.problem.list", draft.numbers(), ComplaintDraft.LONGEST_LIST, false);
        requireText("outages.complaint.problem.list", draft.bills(), ComplaintDraft.LONGEST_LIST, false);
        requireText("outages.complaint.problem.relief", draft.relief(), ComplaintDraft.LONGEST_RELIEF, true);
    }

    /** @throws ProblemException named {@code key} if the text is too long, or missing though it must be there */
    static void requireText(String key, String text, int longest, boolean needed) {
        if (text.length() > longest || needed && text.isBlank()) {
            throw new ProblemException(key, longest);
        }
    }
}
