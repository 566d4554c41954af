package io.parley.requests;

/** How far a provider has come with a request. */
public enum InvitationStatus {
    INVITED,
    /** The page behind the link was opened. */
    SEEN,
    ANSWERED,
    DECLINED,
    /** The consultant took the invitation back; its link is dead. */
    WITHDRAWN,
    /** The deadline passed without an answer. */
    MISSED;

    boolean awaitsAnswer() {
        return this == INVITED || this == SEEN;
    }
}
