package io.parley.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.identity.Role;
import io.parley.notifications.CalendarFeedService;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.testing.ViewTest;
import io.parley.uikit.Badge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Deadlines where people see them: on the first page, on the client's, and in their own calendar. */
class DeadlinePagesTest extends ViewTest {

    @Autowired
    private CalendarFeedService feeds;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Test
    void anAddressIsShownOnceAndCanBeRevoked() {
        var ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        browse(ada);
        open("account");
        _click(_get(Button.class, spec -> spec.withText("Create a calendar address")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Calendar address"))
                        .getValue())
                .contains("/calendar/");
        assertThat(_find(Button.class, spec -> spec.withText("Copy"))).hasSize(1);
        open("");
        open("account");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Calendar address")))
                .isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Revoke")));
        signedIn.as(ada);
        assertThat(feeds.createdAt()).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Create a calendar address")))
                .hasSize(1);
    }

    @Test
    void aClientUserIsOfferedNoCalendar() {
        browse(signedIn.enrol(openTenant("Coastline Advisory"), Role.CLIENT_USER));
        open("account");

        assertThat(_find(Button.class, spec -> spec.withText("Create a calendar address")))
                .isEmpty();
    }

    @Test
    void theFirstPageShowsWhatIsDueForWhomAndTheClientPageWhatIsDue() {
        var ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        var client = clients.create(aClient("Harbor Dental"));
        quotes.submit(
                engagements.start(client, anEngagement("Phones 2027")),
                aQuote(providers.ensure("Larkfield"))
                        .with(aLine("SEAT", "42", "10"))
                        .draft());
        browse(ada);

        open("");
        assertDue("Offer of Larkfield lapses · Harbor Dental", "25 days");
        open("clients/" + client);
        assertDue("Offer of Larkfield lapses", "25 days");

        openInChinese("");
        assertDue("Larkfield 的报价到期 · Harbor Dental", "25 天");
        openInChinese("clients/" + client);
        assertDue("Larkfield 的报价到期", "25 天");
    }

    /** Exactly so: the client's page does not say the client's name again. */
    private static void assertDue(String text, String left) {
        assertThat(_find(Anchor.class, spec -> spec.withText(text))).hasSize(1);
        assertThat(_find(Badge.class, spec -> spec.withText(left))).hasSize(1);
    }
}
