package io.parley.negotiation;

import io.parley.quotes.AcceptedOffers;
import io.parley.quotes.QuoteId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was recommended last before an engagement was signed counts as what was taken. */
@Component
class SignedChoices implements AcceptedOffers {

    private final RecommendationRepository recommendations;

    SignedChoices(RecommendationRepository recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<QuoteId> among(Collection<QuoteId> rounds) {
        if (rounds.isEmpty()) {
            return Set.of();
        }
        var ids = rounds.stream().map(QuoteId::value).toList();
        return recommendations.findSigned(ids).stream().map(QuoteId::new).collect(Collectors.toSet());
    }
}
