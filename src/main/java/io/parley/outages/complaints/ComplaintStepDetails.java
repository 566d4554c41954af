package io.parley.outages.complaints;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step that was taken; it is never changed.
 *
 * @param note what was said about it, may be empty
 */
public record ComplaintStepDetails(
        ComplaintStepKind kind, LocalDate on, String note, String recordedBy, Instant recordedAt) {}
