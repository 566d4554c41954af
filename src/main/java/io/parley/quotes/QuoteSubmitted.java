package io.parley.quotes;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.providers.ProviderId;

/** A provider's offer has a new round. */
public record QuoteSubmitted(QuoteId quote, EngagementId engagement, ClientId client, ProviderId provider, int round) {}
