package io.parley.quotes;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.common.SearchWords.Excerpt;
import io.parley.terms.CapturedTerm;

/**
 * A captured term whose words hold all that was searched for.
 *
 * @param currency ISO 4217 currency of amounts in it
 */
public record TermHit(
        ClientId client,
        EngagementId engagement,
        String providerName,
        int round,
        String currency,
        CapturedTerm term,
        Excerpt excerpt) {}
