package io.parley.outages;

import io.parley.clients.ClientId;
import java.time.Instant;

/** An outage of the log with who reported it and the version an edit must name. */
public record OutageDetails(
        OutageId id, ClientId client, OutageDraft outage, Instant reportedAt, String reportedBy, long version) {}
