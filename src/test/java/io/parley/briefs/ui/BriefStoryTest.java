package io.parley.briefs.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.parley.briefs.BriefRunId;
import io.parley.briefs.BriefRunState;
import io.parley.briefs.BriefService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.negotiation.RecommendationDraft;
import io.parley.negotiation.RecommendationService;
import io.parley.providers.ProviderService;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.ComparisonService;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test opens its tenant
class BriefStoryTest extends ViewTest {

    @Autowired
    private BriefService briefs;

    @Autowired
    private RecommendationService recommendations;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    private Actor consultant;
    private ClientId client;
    private EngagementId engagement;

    @BeforeEach
    void anEngagementWithAnOffer() {
        TenantId tenant = signedIn.openTenant("Coastline Advisory");
        consultant = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        signedIn.as(consultant, () -> {
            client = clients.create(aClient("Harbor Dental"));
            engagement = engagements.start(client, anEngagement("Phones 2027"));
            quotes.submit(
                    engagement,
                    aQuote(providers.ensure("Quillstone"))
                            .validUntil(LocalDate.of(2099, 1, 15))
                            .with(aLine("SEAT", "42", "24.95"))
                            .draft());
        });
    }

    @Test
    void recommendingStartsFromADraftedSentence() {
        browse(consultant);
        open(ClientNavigation.engagement(client, engagement, "recommendation"));

        _click(_get(Button.class, spec -> spec.withId("recommend")));
        @SuppressWarnings("unchecked")
        Select<ComparedOffer> offer = _get(Select.class, spec -> spec.withId("recommend-offer"));
        _setValue(offer, offer.getListDataView().getItem(0));
        TextArea headline = _get(TextArea.class, spec -> spec.withId("recommend-headline"));
        assertThat(headline.getValue()).startsWith("Sign Quillstone by January 15, 2099");
        _setValue(headline, "Sign Quillstone this week.");
        _click(_find(Button.class, spec -> spec.withText("Recommend an offer")).getLast());

        assertThat(_get(H3.class, spec -> spec.withId("recommendation-headline"))
                        .getText())
                .isEqualTo("Sign Quillstone this week.");
    }

    @Test
    void aPrintedDraftIsShownReleasedAndListed() {
        BriefRunId run = printed();
        browse(consultant);
        open(ClientNavigation.engagement(client, engagement, "brief"));

        _click(_get(Button.class, spec -> spec.withId("brief-release")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(briefs.findReleased(engagement)).hasSize(2);
        assertThat(_find(Grid.class, spec -> spec.withId("released-briefs"))).hasSize(1);
        open("reports");
        assertThat(_find(Grid.class, spec -> spec.withId("brief-runs"))).hasSize(1);
        assertThat(briefs.findRecentRuns()).anyMatch(listed -> listed.id().equals(run));
        open("reports/verify");
        assertThat(address()).isEqualTo("reports/verify");
    }

    private BriefRunId printed() {
        BriefRunId run = signedIn.as(consultant, () -> {
            recommendations.choose(
                    engagement,
                    new RecommendationDraft(
                            comparisons.compare(engagement).offers().getFirst().quoteId(),
                            "Sign Quillstone.",
                            List.of(),
                            null));
            return briefs.start(engagement, Locale.ENGLISH);
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> signedIn.as(consultant, () -> briefs.getRun(run).state() == BriefRunState.DONE));
        return run;
    }
}
