package io.parley.outages;

import io.parley.clients.ServiceKind;
import io.parley.sla.OutageCause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about an outage.
 *
 * @param site code of the site; absent when everybody was hit
 * @param service absent when nobody can say: then it counts under every agreement
 * @param end absent while it goes on
 * @param announced when maintenance was announced; absent when it was not
 * @param incident number in the client's or provider's own log, empty when it has none
 * @param ticket the provider's ticket, empty when there is none
 * @param affected how many people it hit, or who; empty when nobody has said
 */
public record OutageDraft(
        @Nullable String site,
        @Nullable ServiceKind service,
        Instant start,
        @Nullable Instant end,
        OutageCause cause,
        @Nullable Instant announced,
        String incident,
        String ticket,
        String note,
        String affected) {

    /** Of which nobody has said whom it hit. */
    public OutageDraft(
            @Nullable String site,
            @Nullable ServiceKind service,
            Instant start,
            @Nullable Instant end,
            OutageCause cause,
            @Nullable Instant announced,
            String incident,
            String ticket,
            String note) {
        this(site, service, start, end, cause, announced, incident, ticket, note, "");
    }

    OutageDraft endedAt(Instant moment) {
        return new OutageDraft(site, service, start, moment, cause, announced, incident, ticket, note, affected);
    }
}
