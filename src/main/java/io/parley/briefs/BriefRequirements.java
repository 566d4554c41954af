package io.parley.briefs;

import io.parley.common.ProblemException;
import io.parley.negotiation.RecommendationDetails;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must be there before a brief is drafted, and before it is released. */
final class BriefRequirements {

    private BriefRequirements() {}

    /**
     * A draft needs an offer that stands: the recommended one, or any as long as nothing is recommended.
     *
     * @throws ProblemException if there is none
     */
    static void requireDraftable(Comparison comparison, @Nullable RecommendationDetails advice) {
        if (advice != null) {
            requireStanding(comparison, advice);
        } else if (comparison.offers().isEmpty()) {
            throw new ProblemException("briefs.problem.noOffers");
        } else if (comparison.offers().stream().noneMatch(ComparedOffer::stands)) {
            throw new ProblemException("briefs.problem.allExpired");
        }
    }

    /**
     * A release needs a decision for an offer that has not expired since.
     *
     * @throws ProblemException if there is none
     */
    static void requireReleasable(BriefFacts facts, LocalDate today) {
        if (facts.advice() == null) {
            throw new ProblemException("briefs.problem.nothingRecommended");
        }
        var until = facts.recommended().validUntil();
        if (until != null && today.isAfter(until)) {
            throw new ProblemException(
                    "briefs.problem.expired", facts.recommended().provider());
        }
    }

    private static void requireStanding(Comparison comparison, RecommendationDetails advice) {
        ComparedOffer offer = comparison
                .find(advice.quote())
                .orElseThrow(() -> new ProblemException("briefs.problem.offerGone", advice.providerName()));
        if (!offer.stands()) {
            throw new ProblemException("briefs.problem.expired", advice.providerName());
        }
    }
}
