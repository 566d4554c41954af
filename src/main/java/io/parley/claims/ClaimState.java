package io.parley.claims;

import java.util.EnumSet;
import java.util.Set;

/** Where a warranty claim stands, and what can come next (domain.md §10). */
public enum ClaimState {
    /** Reported; whoever stands in for the device has yet to say yes. */
    OPENED,
    /** There is an RMA number. */
    APPROVED,
    /** The broken device, or with advance replacement the new one, is on its way. */
    SHIPPED,
    /** The client has a working device. */
    RECEIVED,
    CLOSED,
    DENIED;

    /** @param deadOnArrival then a new device comes at once, and nothing need be shipped first */
    public Set<ClaimState> next(boolean deadOnArrival) {
        return switch (this) {
            case OPENED -> EnumSet.of(APPROVED, DENIED);
            case APPROVED -> deadOnArrival ? EnumSet.of(SHIPPED, RECEIVED, DENIED) : EnumSet.of(SHIPPED, DENIED);
            case SHIPPED -> EnumSet.of(RECEIVED, DENIED);
            case RECEIVED -> EnumSet.of(CLOSED);
            // What was denied can be contested: then it begins again.
            case DENIED -> EnumSet.of(OPENED);
            case CLOSED -> EnumSet.noneOf(ClaimState.class);
        };
    }

    /** Somebody still has to do something. */
    public boolean isOpen() {
        return this != CLOSED && this != DENIED;
    }

    /** Whoever stands in for the device still owes something. */
    public boolean isOwed() {
        return this == OPENED || this == APPROVED || this == SHIPPED;
    }
}
