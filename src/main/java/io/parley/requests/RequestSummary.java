package io.parley.requests;

import io.parley.clients.EngagementId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was sent.
 *
 * @param number counted from 1 within the engagement
 * @param openedAt when a sealed request was opened
 */
public record RequestSummary(
        RequestId id,
        EngagementId engagement,
        int number,
        RequestScope scope,
        LocalDate deadline,
        boolean sealed,
        String note,
        Instant sentAt,
        String sentBy,
        @Nullable Instant openedAt,
        @Nullable String openedBy) {

    /** Whether its answers can be read. */
    public boolean readable() {
        return !sealed || openedAt != null;
    }
}
