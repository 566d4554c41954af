package io.parley.claims;

import io.parley.common.ProblemException;
import java.time.LocalDate;

/** What can't be in a claim, said in words for whoever filled it in. */
public final class ClaimRules {

    /** Longest description or note, in characters. */
    public static final int LONGEST_TEXT = 2000;

    /** Longest number of a claim, a parcel or a device, in characters. */
    public static final int LONGEST_NUMBER = 100;

    private ClaimRules() {}

    static void require(ClaimDraft draft, LocalDate today) {
        if (draft.fault().isBlank() || draft.fault().strip().length() > LONGEST_TEXT) {
            throw new ProblemException("claims.problem.fault", LONGEST_TEXT);
        }
        var since = draft.brokenSince();
        if (since != null && since.isAfter(today)) {
            throw new ProblemException("claims.problem.since");
        }
    }

    static void require(ClaimStepDraft draft, LocalDate today) {
        requireDay(draft.day(), today);
        if (draft.note().length() > LONGEST_TEXT) {
            throw new ProblemException("claims.problem.note", LONGEST_TEXT);
        }
        requireNumber(draft.rmaNumber());
        requireNumber(draft.tracking());
        switch (draft.state()) {
            case APPROVED -> {
                if (draft.rmaNumber().isBlank()) {
                    throw new ProblemException("claims.problem.rma");
                }
            }
            case DENIED -> {
                if (draft.note().isBlank()) {
                    throw new ProblemException("claims.problem.reason");
                }
            }
            case OPENED, SHIPPED, RECEIVED, CLOSED -> {}
        }
    }

    static void require(ReplacementDraft draft, LocalDate today) {
        requireDay(draft.receivedOn(), today);
        if (draft.serial().isBlank()) {
            throw new ProblemException("claims.problem.serial");
        }
        requireNumber(draft.serial());
    }

    private static void requireDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new ProblemException("claims.problem.day");
        }
    }

    private static void requireNumber(String number) {
        if (number.strip().length() > LONGEST_NUMBER) {
            throw new ProblemException("claims.problem.number", LONGEST_NUMBER);
        }
    }
}
