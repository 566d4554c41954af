package io.parley.quotes;

import io.parley.clients.ClientId;
import io.parley.clients.ui.ClientNavigation;
import io.parley.notifications.spi.Deadline;
import io.parley.notifications.spi.DeadlineSource;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The last days of offers under way: each needs a decision or a new date before that. */
@Component
class OfferDeadlines implements DeadlineSource {

    private static final Period AHEAD = Period.ofYears(1);

    private final QuoteService quotes;

    OfferDeadlines(QuoteService quotes) {
        this.quotes = quotes;
    }

    @Override
    public String permission() {
        return QuotePermissions.READ;
    }

    @Override
    public List<Deadline> find() {
        return quotes.findLapsing(AHEAD).stream().map(OfferDeadlines::deadline).toList();
    }

    @Override
    public List<Deadline> find(UUID client) {
        return quotes.findLapsing(new ClientId(client), AHEAD).stream()
                .map(OfferDeadlines::deadline)
                .toList();
    }

    private static Deadline deadline(LapsingOffer lapsing) {
        var client = lapsing.engagement().client();
        return new Deadline(
                lapsing.offer().id().value(),
                client.id().value(),
                client.name(),
                Objects.requireNonNull(lapsing.offer().validUntil()),
                "quotes.deadline.validUntil",
                List.of(lapsing.offer().providerName()),
                ClientNavigation.engagement(client.id(), lapsing.engagement().id(), "offers"));
    }
}
