package io.parley.sla;

import io.parley.clients.ServiceKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a service was away.
 *
 * @param id the log's number, empty when it has none
 * @param site code of the site; absent when everybody was hit
 * @param service absent when the log does not say: then it counts under every agreement
 * @param end not before {@code start}
 * @param announced when maintenance was announced; absent when it was not
 * @param ticket the provider's ticket, empty when there is none
 */
public record Outage(
        String id,
        @Nullable String site,
        @Nullable ServiceKind service,
        Instant start,
        Instant end,
        OutageCause cause,
        @Nullable Instant announced,
        String ticket) {

    public Outage {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("An outage ends after it begins: " + start + " to " + end);
        }
    }

    Interval interval() {
        return new Interval(start, end);
    }
}
