package io.parley.outages.complaints;

/** What was done about a complaint. */
public enum ComplaintStepKind {
    BEGUN,
    /** Somebody read what the contract says about disputes, and said what it means. */
    DISPUTES_READ,
    DEMANDED,
    FILED,
    SERVED,
    ANSWERED,
    CLOSED;

    static ComplaintStepKind of(ComplaintState state) {
        return switch (state) {
            case DRAFTED -> BEGUN;
            case DEMANDED -> DEMANDED;
            case FILED -> FILED;
            case SERVED -> SERVED;
            case ANSWERED -> ANSWERED;
            case CLOSED -> CLOSED;
            case RESPONSE_DUE -> throw new IllegalArgumentException("nobody records that a day has come");
        };
    }
}
