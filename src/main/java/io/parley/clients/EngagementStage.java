package io.parley.clients;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where an engagement stands, in the order in which it usually goes. */
public enum EngagementStage {
    DISCOVERY,
    QUOTING,
    EVALUATION,
    RECOMMENDATION,
    CLIENT_REVIEW,
    NEGOTIATION,
    SIGNED,
    WATCHED;

    /** The stages before anything is signed; named one by one, they are found by an index, which "none of" is not. */
    public static final Set<EngagementStage> UNDER_WAY =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SIGNED, WATCHED)));

    /**
     * One step forward at a time (a client who accepts as it is may go from review straight to the signature), back to
     * any earlier stage until something is signed; a signed engagement can only be watched.
     */
    public boolean canTransitionTo(EngagementStage next) {
        if (this == SIGNED || this == WATCHED) {
            return this == SIGNED && next == WATCHED;
        }
        return next.ordinal() < ordinal() || next.ordinal() == ordinal() + 1 || this == CLIENT_REVIEW && next == SIGNED;
    }

    /** Whether the choice has been made and a contract binds. */
    public boolean signed() {
        return this == SIGNED || this == WATCHED;
    }
}
