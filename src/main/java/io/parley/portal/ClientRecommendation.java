package io.parley.portal;

import io.parley.briefs.BriefFacts;
import io.parley.briefs.ReleasedBriefSummary;
import java.util.Optional;

/**
 * A released recommendation as the client reads it.
 *
 * @param newest false when a later release of the same engagement has taken its place
 * @param mayDecide whether the reader's word counts
 */
public record ClientRecommendation(
        ReleasedBriefSummary brief,
        BriefFacts facts,
        Optional<DecisionDetails> decision,
        boolean newest,
        boolean mayDecide) {}
