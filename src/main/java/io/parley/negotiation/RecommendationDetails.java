package io.parley.negotiation;

import io.parley.clients.EngagementId;
import io.parley.quotes.QuoteId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an engagement's recommendation.
 *
 * @param revision counted from 1; earlier ones are kept
 * @param readinessReason why it was recommended although a site had open items; absent when none had
 * @param providerName as it was when it was chosen
 */
public record RecommendationDetails(
        EngagementId engagement,
        int revision,
        QuoteId quote,
        String providerName,
        String headline,
        List<Reason> reasons,
        @Nullable String internalNote,
        @Nullable String readinessReason,
        String chosenBy,
        Instant chosenAt) {}
