package io.parley.clients;

/** An engagement went to another stage. */
public record EngagementMoved(EngagementId engagement, ClientId client, EngagementStage from, EngagementStage to) {}
