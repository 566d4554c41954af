package io.parley.measurement;

import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.identity.MembershipId;
import io.parley.internet.LineConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/** A measurement that was allowed and has not ended: whose it is, and how much has been moved. */
final class OpenMeasurement {

    /** Long enough for both directions on a slow line, short enough that a forgotten one hinders nobody for long. */
    static final Duration LIFE = Duration.ofSeconds(60);

    private static final int MOST_PROBES = 120;

    private final Owner owner;
    private final Place place;
    private final Instant expiresAt;
    private final ByteCounter down = new ByteCounter();
    private final ByteCounter up = new ByteCounter();
    private final Semaphore probes = new Semaphore(MOST_PROBES);
    private volatile boolean closed;

    /** @param session the browser's session it was opened in */
    record Owner(MembershipId member, String session) {}

    record Place(ClientId client, SiteId site, LineConnection connection) {}

    OpenMeasurement(Owner owner, Place place, Instant now) {
        this.owner = owner;
        this.place = place;
        this.expiresAt = now.plus(LIFE);
    }

    boolean belongsTo(Owner somebody) {
        return owner.equals(somebody);
    }

    boolean isIn(String session) {
        return owner.session().equals(session);
    }

    MembershipId member() {
        return owner.member();
    }

    Place place() {
        return place;
    }

    ByteCounter down() {
        return down;
    }

    ByteCounter up() {
        return up;
    }

    long bytes() {
        return down.total() + up.total();
    }

    boolean isOver(Instant now) {
        return closed || !now.isBefore(expiresAt);
    }

    void close() {
        closed = true;
    }

    boolean probe() {
        return probes.tryAcquire();
    }
}
