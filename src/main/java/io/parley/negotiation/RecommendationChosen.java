package io.parley.negotiation;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.quotes.QuoteId;

/** A consultant recommended an offer, or recommended it in other words. */
public record RecommendationChosen(EngagementId engagement, ClientId client, QuoteId quote, int revision) {}
