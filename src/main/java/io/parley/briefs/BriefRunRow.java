package io.parley.briefs;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run without its bytes, for lists. */
record BriefRunRow(
        UUID id,
        UUID clientId,
        UUID engagementId,
        String language,
        BriefRunState state,
        int pagesDone,
        @Nullable String problem,
        String templateVersion,
        String author,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** A run takes seconds; one that old was cut off by the end of its process. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(5);

    /** @param pagesNow pages set so far by this process */
    BriefRunSummary summary(int pagesNow, Instant now) {
        boolean lost = !state.isOver() && startedAt.plus(LOST_AFTER).isBefore(now);
        return new BriefRunSummary(
                new BriefRunId(id),
                new ClientId(clientId),
                new EngagementId(engagementId),
                Locale.forLanguageTag(language),
                lost ? BriefRunState.FAILED : state,
                Math.max(pagesDone, pagesNow),
                lost ? "briefs.problem.interrupted" : problem,
                templateVersion,
                author,
                startedAt,
                finishedAt);
    }
}
