package io.parley.network;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much people telephone, and so how many lines they need at once (domain.md §9).
 *
 * @param users who share the lines, 0–1 000 000
 * @param erlangPerUser share of the busy hour a user talks, in [0, 1)
 * @param blocking share of calls that may be lost, in (0, 1)
 */
public record Traffic(int users, BigDecimal erlangPerUser, BigDecimal blocking) {

    /** Fewer users than this many per line are few: those who talk do not call. */
    private static final int FEW_USERS_PER_LINE = 10;

    private static final int MOST_USERS = 1_000_000;

    public Traffic {
        requireErlangs(erlangPerUser.doubleValue());
        requireTarget(blocking.doubleValue());
        if (users < 0 || users > MOST_USERS || erlangPerUser.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(users + " users of " + erlangPerUser + " erlang each are not possible");
        }
    }

    /** As far as the figures make sense. */
    public static Optional<Traffic> of(int users, BigDecimal erlangPerUser, BigDecimal blocking) {
        try {
            return Optional.of(new Traffic(users, erlangPerUser, blocking));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** Traffic of all users together, in erlang. */
    public BigDecimal erlangs() {
        return erlangPerUser.multiply(BigDecimal.valueOf(users));
    }

    public int linesErlangB() {
        return ErlangB.lines(erlangs().doubleValue(), blocking.doubleValue());
    }

    /** Empty when the users are so many that Erlang B is right. */
    public OptionalInt linesEngset() {
        return users < FEW_USERS_PER_LINE * linesErlangB()
                ? OptionalInt.of(Engset.lines(users, erlangPerUser.doubleValue(), blocking.doubleValue()))
                : OptionalInt.empty();
    }

    /** Calls at once the line must carry. */
    public int linesNeeded() {
        return linesEngset().orElseGet(this::linesErlangB);
    }

    static void requireErlangs(double erlangs) {
        if (!(erlangs >= 0) || Double.isInfinite(erlangs)) {
            throw new IllegalArgumentException(erlangs + " is no traffic");
        }
    }

    static void requireTarget(double target) {
        if (!(target > 0) || target >= 1) {
            throw new IllegalArgumentException(target + " is no share of lost calls between 0 and 1");
        }
    }
}
