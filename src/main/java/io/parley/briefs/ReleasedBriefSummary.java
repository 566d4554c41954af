package io.parley.briefs;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.quotes.QuoteId;
import java.time.Instant;
import java.util.Locale;

/**
 * A released edition.
 *
 * @param release counted from 1 within the engagement; both editions of a release share it
 * @param sha256 of the PDF's bytes, in hexadecimal
 */
public record ReleasedBriefSummary(
        BriefId id,
        ClientId client,
        EngagementId engagement,
        BriefEdition edition,
        Locale locale,
        int release,
        String headline,
        QuoteId quote,
        int pages,
        String sha256,
        String templateVersion,
        String releasedBy,
        Instant releasedAt) {}
