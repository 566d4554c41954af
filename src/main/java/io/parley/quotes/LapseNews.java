package io.parley.quotes;

import io.parley.clients.ClientCircle;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Formats;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells a client's consultants that an offer of an engagement under way has lapsed. */
@Component
class LapseNews {

    private static final String PAGE = "offers";

    private final QuoteService quotes;
    private final LapseRepository lapses;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final Clock clock;

    LapseNews(QuoteService quotes, LapseRepository lapses, ClientCircle circle, Inbox inbox, Clock clock) {
        this.quotes = quotes;
        this.lapses = lapses;
        this.circle = circle;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** What lapsed longer ago than two weeks is no news. */
    List<LapsingOffer> findUntold() {
        var lapsed = quotes.findLapsed();
        var told = lapses.findTold(
                lapsed.stream().map(offer -> offer.offer().id().value()).toList());
        return lapsed.stream()
                .filter(offer -> !told.contains(offer.offer().id().value()))
                .toList();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if it has been told */
    void tell(LapsingOffer lapsed) {
        var client = lapsed.engagement().client();
        lapses.saveAndFlush(new Lapse(client.id(), lapsed.offer().id(), clock.instant()));
        var day = Objects.requireNonNull(lapsed.offer().validUntil());
        var link = ClientNavigation.engagement(client.id(), lapsed.engagement().id(), PAGE);
        circle.advisers(client.id())
                .forEach(person -> inbox.post(
                        person.member(),
                        new InboxMessage(
                                "quotes.inbox.lapsed",
                                List.of(
                                        client.name(),
                                        lapsed.offer().providerName(),
                                        Formats.of(person.locale()).date(day)),
                                link)));
    }
}
