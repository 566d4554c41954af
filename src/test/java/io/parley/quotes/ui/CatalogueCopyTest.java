package io.parley.quotes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.EvidenceStatus;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanFeature;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderFactsService;
import io.parley.providers.ProviderFee;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteTerm;
import io.parley.terms.CapturedTerm;
import io.parley.terms.FeatureAnswer;
import io.parley.terms.FeeAuthority;
import io.parley.terms.FeeBasis;
import io.parley.testing.ViewTest;
import io.parley.uikit.FormDialog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the provider's catalogue into an offer's terms. */
@SuppressWarnings("NullAway.Init") // each test has its own offer
class CatalogueCopyTest extends ViewTest {

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private PlanService plans;

    @Autowired
    private ProviderFactsService facts;

    @Autowired
    private QuoteService quotes;

    private ClientId client;
    private EngagementId engagement;
    private ProviderId larkfield;
    private QuoteId quote;
    private Actor ada;

    @BeforeEach
    void anOfferOfThePlanEssential() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        larkfield = providers.ensure("Larkfield");
    }

    @Test
    void whatTheOfferDoesNotSayIsCopiedAsAClaimWithSourceAndDayAndWhatItSaysStays() {
        offer(aTerm("feature.FAX", "NO"));
        catalogue();
        copy();

        CheckboxGroup<CapturedTerm> claims = claims();
        assertThat(claims.getListDataView().getItems().map(CapturedTerm::key))
                .containsExactly("feature.VIDEO", "fee.regulatoryrecovery");
        assertThat(claims.getValue()).as("an offer that names no fee").hasSize(2);
        _get(FormDialog.class).save();

        List<QuoteTerm> terms = quotes.getQuote(quote).terms();
        assertThat(terms).hasSize(3);
        assertThat(term(terms, "feature.FAX").value()).isEqualTo("NO");
        CapturedTerm video = term(terms, "feature.VIDEO");
        assertThat(video.value()).isEqualTo("INCLUDED");
        assertThat(video.evidence().status()).isEqualTo(EvidenceStatus.CLAIMED);
        assertThat(video.evidence().saidBy()).isEqualTo("Provider catalogue: price list 2026");
        assertThat(video.evidence().asOf()).isEqualTo(LocalDate.of(2026, 11, 2));
        copy();
        assertThat(dialog()).contains("says nothing that this offer does not say already");
    }

    @Test
    void feesOfTheCatalogueAreNotAddedToThoseOfTheOfferUnlessSomebodyChoosesThem() {
        offer(aTerm("fee.admin", Map.of("authority", "PROVIDER", "basis", "PCT_OF_RECURRING", "rate", "0.045")));
        catalogue();
        copy();

        assertThat(claims().getValue().stream().map(CapturedTerm::key))
                .containsExactlyInAnyOrder("feature.FAX", "feature.VIDEO");
    }

    @Test
    void anEmptyCatalogueSaysWhereToFillIt() {
        offer(aTerm("feature.FAX", "NO"));
        copy();

        assertThat(dialog()).contains("Add plans, support or fees on the provider’s page");
    }

    private void offer(CapturedTerm term) {
        quote = quotes.submit(
                engagement,
                aQuote(larkfield).with(aLine("SEAT", "42", "19.95")).with(term).draft());
    }

    private void catalogue() {
        plans.add(
                larkfield,
                new PlanDraft(
                        "Essential",
                        1,
                        null,
                        null,
                        null,
                        null,
                        "",
                        LocalDate.of(2026, 11, 2),
                        "price list 2026",
                        null,
                        List.of(
                                new PlanFeature("FAX", FeatureAnswer.INCLUDED),
                                new PlanFeature("VIDEO", FeatureAnswer.INCLUDED))));
        facts.saveFee(
                larkfield,
                null,
                new ProviderFee(
                        "Regulatory recovery",
                        FeeAuthority.PROVIDER,
                        FeeBasis.PER_SEAT,
                        null,
                        new BigDecimal("3.95"),
                        Currency.getInstance("USD"),
                        null,
                        null,
                        null,
                        "bill"));
    }

    private void copy() {
        browse(ada);
        open("clients/" + client + "/engagements/" + engagement + "/terms");
        _click(_get(
                Button.class, spec -> spec.withPredicate(button -> "copy-from-catalogue".equals(button.getTestId()))));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<CapturedTerm> claims() {
        return _get(
                CheckboxGroup.class, spec -> spec.withPredicate(group -> "catalogue-claims".equals(group.getTestId())));
    }

    private static CapturedTerm term(List<QuoteTerm> terms, String key) {
        return terms.stream()
                .map(QuoteTerm::term)
                .filter(term -> term.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String dialog() {
        return PrettyPrintTreeKt.toPrettyTree(_get(FormDialog.class));
    }
}
