package io.parley.clients;

import java.time.LocalDate;

/** A row of a list of engagements. */
public record EngagementSummary(
        EngagementId id,
        ClientReference client,
        String name,
        EngagementStage stage,
        int seats,
        int termMonths,
        LocalDate targetStart) {}
