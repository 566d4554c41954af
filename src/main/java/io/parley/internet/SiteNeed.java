package io.parley.internet;

import io.parley.clients.SiteId;
import io.parley.internet.SiteStanding.Gap;
import io.parley.network.BusyHours;
import io.parley.network.Direction;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * How many calls a site's line must carry and how many it does, for whoever sits there: nothing of contracts, prices and
 * notes of its lines.
 */
public final class SiteNeed {

    private final SiteStanding standing;

    SiteNeed(SiteStanding standing) {
        this.standing = standing;
    }

    public SiteId site() {
        return standing.site().id();
    }

    /** Whole calls at once that are wanted; empty while nobody has planned them. */
    public Optional<Integer> wanted() {
        return standing.wanted();
    }

    /** Whole calls at once that fit in the busy hours; empty while something for it is unknown. */
    public Optional<Integer> fits() {
        return standing.capacity().calls();
    }

    /** Why nobody knows how many fit; empty when it is known. */
    public Set<Gap> gaps() {
        return standing.gapsOfCapacity();
    }

    /** When the client telephones most; only tests in these hours count. */
    public BusyHours busy() {
        return standing.busy();
    }

    /** What the line must bring from the internet for the wanted calls with all else; empty while that is not planned. */
    public Optional<BigDecimal> neededDownMbps() {
        return standing.neededMbps(Direction.DOWNLOAD);
    }

    /** As {@link #neededDownMbps}, the other way. */
    public Optional<BigDecimal> neededUpMbps() {
        return standing.neededMbps(Direction.UPLOAD);
    }

    /** Whole calls at once that would fit if the line were always as in this test; empty while the plan is incomplete. */
    public Optional<Integer> fitsIn(LineTestDraft test) {
        return standing.capacity().plan().callsAt(test.downMbps(), test.upMbps());
    }
}
