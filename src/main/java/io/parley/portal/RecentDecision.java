package io.parley.portal;

import io.parley.clients.ClientId;

/** A decision and whose it is. */
public record RecentDecision(ClientId client, DecisionDetails decision) {}
