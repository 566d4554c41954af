package io.parley.claims;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list.
 *
 * @param dueOn by when the next thing should have happened; absent when nothing is owed or nobody promised when
 */
public record ClaimRow(
        WarrantyClaimId id,
        String device,
        String serial,
        String fault,
        boolean deadOnArrival,
        ClaimState state,
        String rmaNumber,
        LocalDate reportedOn,
        @Nullable LocalDate dueOn) {}
