package io.parley.briefs;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.quotes.QuoteId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A released brief without its bytes, for lists. */
record ReleasedBriefRow(
        UUID id,
        UUID clientId,
        UUID engagementId,
        BriefEdition edition,
        String language,
        int releaseNumber,
        String headline,
        UUID quoteId,
        int pages,
        String sha256,
        String templateVersion,
        String releasedBy,
        Instant releasedAt) {

    ReleasedBriefSummary summary() {
        return new ReleasedBriefSummary(
                new BriefId(id),
                new ClientId(clientId),
                new EngagementId(engagementId),
                edition,
                Locale.forLanguageTag(language),
                releaseNumber,
                headline,
                new QuoteId(quoteId),
                pages,
                sha256,
                templateVersion,
                releasedBy,
                releasedAt);
    }
}
