package io.parley.claims;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step as it was recorded; it is never changed.
 *
 * @param note empty if nothing was noted
 * @param rmaNumber empty unless it came with this step
 * @param tracking empty unless it came with this step
 */
public record ClaimStep(
        ClaimState state,
        LocalDate day,
        String note,
        String rmaNumber,
        String tracking,
        String recordedBy,
        Instant recordedAt) {}
