package io.parley.requests;

import io.parley.common.ProblemException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** What must hold before a request goes out: it cannot be called back from the providers' mailboxes. */
final class RequestRules {

    /** A later day is a slip of the pen. */
    private static final int LATEST_DAYS = 150;

    private static final int MAX_NAME = 120;

    private RequestRules() {}

    /** @throws ProblemException naming what to mend */
    static void check(RequestDraft draft, LocalDate today) {
        if (draft.deadline().isBefore(today) || draft.deadline().isAfter(today.plusDays(LATEST_DAYS))) {
            throw new ProblemException("requests.problem.deadline", today, today.plusDays(LATEST_DAYS));
        }
        if (draft.note().length() > RequestDraft.MAX_NOTE) {
            throw new ProblemException("requests.problem.note", RequestDraft.MAX_NOTE);
        }
        if (draft.invitees().isEmpty() || draft.invitees().size() > RequestDraft.MAX_INVITEES) {
            throw new ProblemException("requests.problem.invitees", RequestDraft.MAX_INVITEES);
        }
        checkNames(draft.invitees());
    }

    static void checkNames(Collection<Invitee> invitees) {
        var asked = new HashSet<>();
        for (var invitee : invitees) {
            if (invitee.contactName().isBlank() || invitee.contactName().length() > MAX_NAME) {
                throw new ProblemException("requests.problem.contact", MAX_NAME);
            }
            if (!asked.add(invitee.provider())) {
                throw new ProblemException("requests.problem.twice");
            }
        }
    }

    static List<Invitee> tidied(List<Invitee> invitees) {
        return invitees.stream()
                .map(invitee -> new Invitee(
                        invitee.provider(), invitee.contactName().strip(), invitee.email(), invitee.locale()))
                .toList();
    }
}
