package io.parley.policies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.EvidenceStatus;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.outages.testing.ServedClients;
import io.parley.policies.PolicyFile;
import io.parley.policies.PolicyService;
import io.parley.providers.ProviderFactsService;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteSummary;
import io.parley.tenancy.TenantId;
import io.parley.terms.CapturedTerm;
import io.parley.testing.ViewTest;
import io.parley.uikit.PercentField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class PolicyViewsTest extends ViewTest {

    @Autowired
    private ServedClients served;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private ProviderFactsService facts;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private PolicyService policies;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;
    private EngagementId engagement;
    private QuoteId offer;

    @BeforeEach
    void anOfferWithAnAgreement() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        signedIn.as(ada);
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        offer = offer("Larkfield", ServedClients.wholeAgreement());
    }

    @Test
    void onlyTheClauseThatChangedIsRevised() {
        openOffer(offer);
        share("sla.target").setValue(new BigDecimal("0.9995"));
        assertThat(shown()).contains("Clauses changed, not saved yet: 1");
        save();

        var terms = quotes.getQuote(offer).terms();
        assertThat(terms)
                .filteredOn(term -> term.revision() > 1)
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.term().key()).isEqualTo("sla.target");
                    assertThat(term.term().value()).isEqualTo("0.9995");
                    assertThat(term.term().evidence().document()).isEqualTo("sla.pdf");
                });
    }

    @Test
    void aGapIsDrawnAndNamedWhileSomebodyTypes() {
        openOffer(offer);
        assertThat(rungs("gap")).isEmpty();

        _find(clause("sla.tier.1"), PercentField.class).get(1).setValue(new BigDecimal("0.99"));

        assertThat(rungs("gap")).hasSize(1);
        assertThat(text("weak-points")).contains("A gap between credits").containsPattern("from 99.?% to below 99.9");
        browse(ada); // leaving what is typed would ask first
        openInChinese(address(offer));
        _find(clause("sla.tier.1"), PercentField.class).get(1).setValue(new BigDecimal("0.99"));
        assertThat(shown()).contains("缺口：未达承诺，却无赔付").doesNotContain("!policies");
    }

    @Test
    void aSecondTierThatOverlapsIsDrawnAndCanBeTakenOutAgain() {
        openOffer(offer);
        _click(button("add-tier"));
        var shares = _find(clause("sla.tier.2"), PercentField.class);
        shares.get(0).setValue(new BigDecimal("0.99"));
        shares.get(1).setValue(new BigDecimal("0.999"));
        shares.get(2).setValue(new BigDecimal("0.25"));
        assertThat(rungs("overlap")).hasSize(1);
        assertThat(text("weak-points")).contains("Credits overlap");

        _click(button("remove-sla.tier.2"));

        assertThat(rungs("overlap")).isEmpty();
        _click(button("remove-sla.tier.1"));
        save();
        assertThat(keys()).doesNotContain("sla.tier.1").contains("sla.target");
    }

    @Test
    void aValueWithoutASourceStaysOnThePageAndIsSaidAtItsField() {
        openOffer(offer);
        var minutes = _get(clause("sla.minOutageMinutes"), IntegerField.class);
        _setValue(minutes, 5);
        share("sla.capPercent").setValue(new BigDecimal("0.5"));
        save();
        assertThat(minutes.getErrorMessage()).startsWith("Say where it stands");
        assertThat(keys()).doesNotContain("sla.minOutageMinutes");

        sourceForAll("sla.minOutageMinutes");
        save();

        assertThat(quotes.getQuote(offer).capturedTerms())
                .filteredOn(term ->
                        List.of("sla.minOutageMinutes", "sla.capPercent").contains(term.key()))
                .hasSize(2)
                .allSatisfy(term -> assertThat(term.evidence().status()).isEqualTo(EvidenceStatus.CLAIMED))
                .allSatisfy(term -> assertThat(term.evidence().saidBy()).isEqualTo("Mara of Larkfield"));
    }

    @Test
    void anEmptiedFieldIsUnknownAndNotNothing() {
        openOffer(offer);
        share("sla.target").setValue(null);
        save();

        assertThat(quotes.getQuote(offer).capturedTerms())
                .filteredOn(term -> term.key().equals("sla.target"))
                .singleElement()
                .satisfies(term -> assertThat(term.value()).isNull())
                .satisfies(term -> assertThat(term.evidence().status()).isEqualTo(EvidenceStatus.UNKNOWN));
    }

    @Test
    void theContractInForceHasTheSamePage() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        signedIn.as(ada);
        browse(ada);
        open("clients/" + client + "/contract");
        _click(button("service-level"));
        assertThat(address()).isEqualTo("clients/" + client + "/contract/service-level");
        share("sla.target").setValue(new BigDecimal("0.9999"));
        save();

        var policy = policies.ofContract(client).orElseThrow();
        assertThat(policy.terms())
                .hasSize(6)
                .filteredOn(term -> term.key().equals("sla.target"))
                .singleElement()
                .extracting(CapturedTerm::value)
                .isEqualTo("0.9999");
    }

    @Test
    void whatAProviderUsuallyOffersIsKeptWithoutTheClientsPapersAndTakenOverAsClaims() {
        openOffer(offer);
        _click(button("keep"));
        _setValue(_get(TextField.class, spec -> spec.withPredicate(one -> called(one, "keep-source"))), "Standard SLA");
        _click(_find(Button.class, spec -> spec.withText("Keep as the provider’s SLA"))
                .getLast());
        var kept = facts.getFacts(providers.ensure("Larkfield")).facts().serviceLevels();
        assertThat(kept).singleElement().satisfies(level -> {
            assertThat(level.clauses()).hasSize(6);
            assertThat(level.toString()).doesNotContain("sla.pdf", "as printed", "Harbor");
        });

        engagement = engagements.start(client, anEngagement("Phones 2028"));
        var second = offer("Larkfield", ServedClients.term("sla.target", "0.99"));
        openOffer(second);
        _click(button("take-over"));
        _click(_get(Button.class, spec -> spec.withText("Fill in")));
        save();

        var terms = quotes.getQuote(second).capturedTerms();
        assertThat(terms).hasSize(6);
        assertThat(terms)
                .filteredOn(term -> term.key().equals("sla.target"))
                .singleElement()
                .extracting(CapturedTerm::value)
                .isEqualTo("0.99");
        assertThat(terms)
                .filteredOn(term -> term.key().equals("sla.tier.1"))
                .singleElement()
                .satisfies(term -> assertThat(term.evidence().status()).isEqualTo(EvidenceStatus.CLAIMED))
                .satisfies(term -> assertThat(term.evidence().saidBy()).contains("Standard SLA"));
        open("providers/" + providers.ensure("Larkfield"));
        assertThat(text("service-levels")).contains("Standard SLA").containsPattern("99.9.?%");
        _click(button("remove-level"));
        _click(_find(Button.class, spec -> spec.withText("Remove")).getLast());
    }

    @Test
    void aFileComesIntoThePageAndWhatItCannotSayIsNamed() {
        openOffer(offer);
        _click(button("import"));
        var dialog = _get(ImportDialog.class);
        dialog.show(PolicyFile.read("theirs.json", """
                {"format":"parley-sla","version":1,"currency":"USD","clauses":[
                 {"key":"sla.target","value":"0.999","status":"CONFIRMED","document":"other.pdf","quote":"x"},
                 {"key":"sla.window","value":"QUARTER","status":"CLAIMED"},
                 {"key":"sla.effort","value":"HOPE","status":"CLAIMED"}]}
                """.getBytes(StandardCharsets.UTF_8), "USD"));
        assertThat(text("import-problems")).contains("Clause 3 (sla.effort): Choose one of the words offered");
        save();

        var terms = quotes.getQuote(offer).terms();
        assertThat(terms)
                .filteredOn(term -> term.term().key().equals("sla.target"))
                .singleElement()
                .satisfies(term -> assertThat(term.revision()).isEqualTo(1)); // says the same: it keeps its own source
        assertThat(terms)
                .filteredOn(term -> term.term().key().equals("sla.window"))
                .singleElement()
                .satisfies(term -> assertThat(term.term().evidence().saidBy()).isEqualTo("theirs.json"));
    }

    @Test
    void theTermsTabLeadsHere() {
        browse(ada);
        open("clients/" + client + "/engagements/" + engagement + "/terms");
        var target = named(Anchor.class, "edit-sla.target");
        _click(button("service-level"));
        assertThat(address()).isEqualTo(address(offer));

        assertThat(target.getHref()).isEqualTo(address(offer) + "?clause=sla.target");
        open(target.getHref());
        assertThat(_find(PolicyPage.class)).hasSize(1);
    }

    @Test
    void whatTwoPapersSayDifferentlyIsSettledWhereBothStand() {
        var twice =
                offer("Norwood", ServedClients.term("sla.target", "0.99"), ServedClients.term("sla.target", "0.999"));
        browse(ada);
        open("clients/" + client + "/engagements/" + engagement + "/terms");
        Select<QuoteSummary> shown = named(Select.class, "terms-offer");
        shown.setValue(shown.getListDataView()
                .getItems()
                .filter(summary -> summary.id().equals(twice))
                .findFirst()
                .orElseThrow());

        assertThat(_find(Anchor.class, spec -> spec.withPredicate(link -> called(link, "edit-sla.target"))))
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Confirm or correct")))
                .hasSize(2);
    }

    @Test
    void aLevelBesidesAvailabilityIsAddedWithItsRemedyAndTakenOutAgain() {
        openOffer(offer);
        assertThat(shown()).contains("Nothing besides availability");
        Select<String> more = named(Select.class, "add-level");
        _setValue(more, "slax.ttr");
        assertThat(more.getListDataView().getItems()).doesNotContain("slax.ttr").contains("slax.mos");
        var words = _find(clause("slax.ttr"), TextField.class);
        assertThat(words.getFirst().getLabel()).isEqualTo("Time to repair");
        _setValue(words.getLast(), "2 %");
        save();
        assertThat(words.getFirst().getErrorMessage()).startsWith("Say which level is promised");

        _setValue(words.getFirst(), "4 hours");
        source("slax.ttr");
        save();
        assertThat(quotes.getQuote(offer).capturedTerms())
                .filteredOn(term -> term.key().equals("slax.ttr"))
                .singleElement()
                .extracting(CapturedTerm::value)
                .isEqualTo(Map.of("target", "4 hours", "remedy", "2 %"));

        _click(button("remove-slax.ttr"));
        save();
        assertThat(keys()).doesNotContain("slax.ttr").contains("sla.target");
    }

    @Test
    void aTenantAdminEditsTheAgreementsOfEveryClient() {
        var owner = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        served.contract(tenant, client, ServedClients.wholeAgreement());
        browse(owner);
        open(address(offer));
        share("sla.target").setValue(new BigDecimal("0.9995"));
        save();
        assertThat(value(quotes.getQuote(offer).capturedTerms(), "sla.target")).isEqualTo("0.9995");

        open("clients/" + client + "/contract/service-level");
        share("sla.target").setValue(new BigDecimal("0.9998"));
        save();
        assertThat(value(policies.ofContract(client).orElseThrow().terms(), "sla.target"))
                .isEqualTo("0.9998");

        browse(signedIn.enrol(signedIn.openTenant("Harborlight Telecom Advisers"), Role.TENANT_ADMIN));
        open(address(offer));
        assertThat(_find(PolicyPage.class)).isEmpty();
    }

    private static @Nullable Object value(List<CapturedTerm> terms, String key) {
        return terms.stream()
                .filter(term -> term.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void peopleOfAnotherClientAndTheClientItselfFindNothing() {
        for (var stranger : List.of(
                served.consultant(tenant, served.client(tenant, "Somebody else")),
                served.clientPerson(tenant, client))) {
            browse(stranger);
            open(address(offer));
            assertThat(_find(PolicyPage.class)).isEmpty();
            open("clients/" + client + "/contract/service-level");
            assertThat(_find(PolicyPage.class)).isEmpty();
        }
    }

    private QuoteId offer(String provider, CapturedTerm... terms) {
        return quotes.submit(
                engagement,
                aQuote(providers.ensure(provider))
                        .with(aLine("SEAT", "10", "100"))
                        .with(terms)
                        .draft());
    }

    private void openOffer(QuoteId id) {
        browse(ada);
        open(address(id));
    }

    private String address(QuoteId id) {
        var of = signedIn.as(ada, () -> quotes.getQuote(id).summary().engagement());
        return "clients/" + client + "/engagements/" + of + "/offers/" + id + "/service-level";
    }

    private void sourceForAll(String key) {
        said(key);
        _setValue(named(Checkbox.class, "source-for-all"), true);
        _click(_find(Button.class, spec -> spec.withText("Save")).getLast());
    }

    private void said(String key) {
        _click(button("source-" + key));
        RadioButtonGroup<EvidenceStatus> status = named(RadioButtonGroup.class, "source-status");
        _setValue(status, EvidenceStatus.CLAIMED);
        _setValue(named(TextField.class, "source-said-by"), "Mara of Larkfield");
    }

    private void source(String key) {
        said(key);
        _click(_find(Button.class, spec -> spec.withText("Save")).getLast());
    }

    private static void save() {
        _click(button("save-policy"));
    }

    private List<String> keys() {
        return quotes.getQuote(offer).capturedTerms().stream()
                .map(CapturedTerm::key)
                .toList();
    }

    private static PercentField share(String key) {
        return _get(clause(key), PercentField.class);
    }

    private static Div clause(String key) {
        return named(Div.class, key);
    }

    private static List<Div> rungs(String kind) {
        return _find(Div.class, spec -> spec.withPredicate(rung -> called(rung, "rung-" + kind)));
    }

    private static String text(String testId) {
        return PrettyPrintTreeKt.toPrettyTree(_find(
                        Component.class, spec -> spec.withPredicate(component -> called(component, testId)))
                .getLast());
    }

    private static Button button(String testId) {
        return named(Button.class, testId);
    }

    private static <C extends Component> C named(Class<C> type, String testId) {
        return _get(type, spec -> spec.withPredicate(component -> called(component, testId)));
    }

    private static boolean called(Component component, String testId) {
        return Objects.equals(testId, component.getTestId());
    }
}
