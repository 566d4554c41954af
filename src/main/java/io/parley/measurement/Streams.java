package io.parley.measurement;

import io.parley.identity.MembershipId;
import java.util.HashMap;
import java.util.Map;

/**
 * The streams that move bytes now, each of which holds a thread of the server. Counted by person and not by measurement:
 * one whose other end takes nothing hangs until the connection times out, and its owner may have opened another
 * measurement by then.
 */
final class Streams {

    /** What a browser opens, and some more. */
    static final int MOST_OF_A_PERSON = 8;

    private final Map<MembershipId, Integer> running = new HashMap<>();
    private final int most;

    /** @param atOnce measurements at the same time */
    Streams(int atOnce) {
        this.most = atOnce * MOST_OF_A_PERSON;
    }

    /** @return whether another stream is allowed beside those that run */
    synchronized boolean enter(MembershipId member) {
        int own = running.getOrDefault(member, 0);
        if (own >= MOST_OF_A_PERSON || running() >= most) {
            return false;
        }
        running.put(member, own + 1);
        return true;
    }

    synchronized void leave(MembershipId member) {
        running.computeIfPresent(member, (who, own) -> own > 1 ? own - 1 : null);
    }

    synchronized int running() {
        return running.values().stream().mapToInt(Integer::intValue).sum();
    }
}
