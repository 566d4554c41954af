package io.parley.sla.log;

import io.parley.clients.ServiceKind;
import io.parley.sla.Outage;
import io.parley.sla.OutageCause;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A good row of a log.
 *
 * @param id the log's number, empty when it has none
 * @param site code of the site; absent when everybody was hit
 * @param service absent when the log does not say
 * @param end not before {@code start}; absent when the row says that it still goes on
 * @param announced when maintenance was announced; absent when it was not
 * @param ticket the provider's ticket, empty when there is none
 * @param note what happened, empty when nothing is written
 */
public record OutageRow(
        String id,
        @Nullable String site,
        @Nullable ServiceKind service,
        Instant start,
        @Nullable Instant end,
        OutageCause cause,
        @Nullable Instant announced,
        String ticket,
        String note) {

    /** @return empty while it goes on: its length is not known */
    public Optional<Outage> over() {
        return Optional.ofNullable(end)
                .map(known -> new Outage(id, site, service, start, known, cause, announced, ticket));
    }
}
