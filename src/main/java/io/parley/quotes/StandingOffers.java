package io.parley.quotes;

import io.parley.providers.ProviderId;
import io.parley.providers.spi.OfferCounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts one offer for each engagement in which a provider has a round that can still be accepted: neither lapsed nor withdrawn. */
@Component
class StandingOffers implements OfferCounts {

    private final QuoteRepository quotes;
    private final Clock clock;

    StandingOffers(QuoteRepository quotes, Clock clock) {
        this.quotes = quotes;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProviderId, Long> standing(Collection<ProviderId> providers) {
        var ids = providers.stream().map(ProviderId::value).toList();
        return quotes.countStanding(ids, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(
                        count -> new ProviderId(count.provider()), QuoteRepository.OfferCount::offers));
    }
}
