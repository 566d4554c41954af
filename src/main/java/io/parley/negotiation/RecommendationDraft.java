package io.parley.negotiation;

import io.parley.quotes.QuoteId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant fills in to recommend an offer.
 *
 * @param headline the decision in one sentence or two, at most 300 characters
 * @param readinessReason why to sign although a site has open items; absent while nothing is open
 * @param internalNote for the consultancy only; never in a client's edition
 */
public record RecommendationDraft(
        QuoteId quote,
        String headline,
        List<Reason> reasons,
        @Nullable String internalNote,
        @Nullable String readinessReason) {

    public static final int MAX_HEADLINE = 300;
    public static final int MAX_REASON = 500;
    public static final int MAX_NOTE = 5000;
    public static final int MAX_READINESS = 1000;

    public RecommendationDraft(QuoteId quote, String headline, List<Reason> reasons, @Nullable String internalNote) {
        this(quote, headline, reasons, internalNote, null);
    }

    public RecommendationDraft {
        reasons = List.copyOf(reasons);
        readinessReason = readinessReason == null || readinessReason.isBlank() ? null : readinessReason.strip();
    }
}
