package io.parley.quotes;

import io.parley.clients.EngagementSummary;

/**
 * An offer whose validity ends soon or ended a few days ago.
 *
 * @param offer with a day on which it lapses
 */
public record LapsingOffer(EngagementSummary engagement, QuoteSummary offer) {}
