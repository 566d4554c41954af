package io.parley.quotes;

import io.parley.providers.ProviderId;
import io.parley.providers.spi.OfferCounts;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts one offer for each engagement in which a provider has a round that was not withdrawn. */
@Component
class StandingOffers implements OfferCounts {

    private final QuoteRepository quotes;

    StandingOffers(QuoteRepository quotes) {
        this.quotes = quotes;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProviderId, Long> standing(Collection<ProviderId> providers) {
        return quotes.countStanding(providers.stream().map(ProviderId::value).toList()).stream()
                .collect(Collectors.toMap(
                        count -> new ProviderId(count.provider()), QuoteRepository.OfferCount::offers));
    }
}
