package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Formats;
import io.parley.quotes.LapsingOffer;
import io.parley.quotes.QuotePermissions;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteValidity;
import io.parley.uikit.Badge;
import io.parley.uikit.HomeLines;
import io.parley.uikit.HomeSection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Offers about to lapse on the first page: each needs a decision or a new date before that. */
@org.springframework.stereotype.Component
class LapsingOffers implements HomeSection {

    private static final int URGENT_DAYS = 30;

    private final QuoteService quotes;
    private final Clock clock;

    LapsingOffers(QuoteService quotes, Clock clock) {
        this.quotes = quotes;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "quotes.home.title";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String permission() {
        return QuotePermissions.READ;
    }

    @Override
    public int count() {
        return quotes.findLapsing().size();
    }

    @Override
    public Component create() {
        HomeLines lines = new HomeLines();
        quotes.findLapsing().forEach(lapsing -> add(lines, lapsing));
        return lines;
    }

    private void add(HomeLines lines, LapsingOffer lapsing) {
        UI ui = UI.getCurrentOrThrow();
        LocalDate until = Objects.requireNonNull(lapsing.offer().validUntil());
        lines.add(
                ClientNavigation.engagement(
                        lapsing.engagement().client().id(), lapsing.engagement().id(), "offers"),
                lapsing.offer().providerName() + " · "
                        + lapsing.engagement().client().name(),
                Formats.of(ui.getLocale()).date(until),
                state(ui, lapsing, until));
    }

    private Badge state(UI ui, LapsingOffer lapsing, LocalDate until) {
        if (lapsing.offer().validity() == QuoteValidity.EXPIRED) {
            return Badge.bad(ui.getTranslation("quotes.validity.expired"));
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), until);
        String left = ui.getTranslation("quotes.validity.days", days);
        return days <= URGENT_DAYS ? Badge.warn(left) : Badge.neutral(left);
    }
}
