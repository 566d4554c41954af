package io.parley.internet;

import java.time.ZoneId;
import java.util.List;

/**
 * How all sites of a client stand.
 *
 * @param zone of the client
 * @param sites in order of their names
 */
public record LineStanding(ZoneId zone, CallingHabitsDetails habits, List<SiteStanding> sites) {

    public LineStanding {
        sites = List.copyOf(sites);
    }
}
