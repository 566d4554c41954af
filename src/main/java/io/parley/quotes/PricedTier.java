package io.parley.quotes;

import io.parley.providers.PlanDraft;
import io.parley.terms.TierUpgrade;

/**
 * A plan of the provider's catalogue that has what an offer lacks, and what it would add.
 *
 * @param plan with the source of its list price and the day it was so
 */
public record PricedTier(PlanDraft plan, TierUpgrade upgrade) {}
