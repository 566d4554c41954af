package io.parley.briefs;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rendering in a list.
 *
 * @param pagesDone pages set so far, of both editions
 * @param problem why it failed
 */
public record BriefRunSummary(
        BriefRunId id,
        ClientId client,
        EngagementId engagement,
        Locale locale,
        BriefRunState state,
        int pagesDone,
        @Nullable String problem,
        String templateVersion,
        String author,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
