package io.parley.outages;

import io.parley.clients.ClientId;
import java.time.Instant;

/**
 * An outage of the log with who reported it, how many files show what it was, and the version an edit must name.
 *
 * @param sourceWords what its source says, as it was pasted; empty when nothing was
 */
public record OutageDetails(
        OutageId id,
        ClientId client,
        OutageDraft outage,
        Instant reportedAt,
        String reportedBy,
        long files,
        OutageSource source,
        String sourceWords,
        long version) {}
