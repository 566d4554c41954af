package io.parley.outages;

import java.time.Instant;

/**
 * A file that shows what an outage was.
 *
 * @param size bytes
 * @param removable whether the reader may take it away: the consultancy any, a client's people their own
 */
public record OutageFile(
        OutageEvidenceId id, String fileName, long size, Instant addedAt, String addedBy, boolean removable) {}
