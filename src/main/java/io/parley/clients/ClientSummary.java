package io.parley.clients;

import java.time.Instant;

/** A row of the client list. {@code engagements} counts those not yet signed. */
public record ClientSummary(
        ClientId id, String name, String industry, String country, long sites, long engagements, Instant createdAt) {}
