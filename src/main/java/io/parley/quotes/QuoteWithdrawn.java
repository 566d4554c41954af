package io.parley.quotes;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.providers.ProviderId;

/** A round was taken out of the comparison. */
public record QuoteWithdrawn(
        QuoteId quote, EngagementId engagement, ClientId client, ProviderId provider, String reason) {}
