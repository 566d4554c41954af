package io.parley.quotes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.parley.clients.ClientId;
import io.parley.clients.ClientNeeds;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.Requirement;
import io.parley.clients.RequirementLevel;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanFeature;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.terms.FeatureAnswer;
import io.parley.testing.ViewTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own engagement
class FitLensTest extends ViewTest {

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private PlanService plans;

    @Autowired
    private QuoteService quotes;

    private Actor ada;
    private ClientId client;
    private EngagementId engagement;

    @BeforeEach
    void offersOfTwoProviders() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        quotes.submit(
                engagement,
                aQuote(providers.ensure("Larkfield"))
                        .with(aLine("SEAT", "42", "19.95"))
                        .with(aTerm("feature.FAX", "NO"), aTerm("feature.RECORDING", "ADD_ON"))
                        .draft());
        quotes.submit(
                engagement,
                aQuote(providers.ensure("Quillstone"))
                        .with(aLine("SEAT", "42", "24.95"))
                        .with(aTerm("feature.FAX", "INCLUDED"), aTerm("feature.VIDEO", "INCLUDED"))
                        .draft());
    }

    @Test
    void whatTheClientNeedsStandsAgainstWhatEachOfferHasAndSilenceIsUnknown() {
        clients.updateNeeds(
                client,
                new ClientNeeds(
                        List.of(
                                new Requirement("FAX", RequirementLevel.MUST),
                                new Requirement("RECORDING", RequirementLevel.MUST),
                                new Requirement("CRM", RequirementLevel.SHOULD)),
                        Map.of(),
                        Set.of()),
                clients.getNeeds(client).version());

        var rows = fit();

        assertThat(cells(rows, "Musts met on the first day")).containsExactly("1 of 2", "1 of 2 · 1 unknown");
        assertThat(cells(rows, "Fax")).containsExactly("No", "Included");
        assertThat(cells(rows, "Call recording")).containsExactly("Add-on", "Unknown — ask in writing");
        assertThat(cells(rows, "CRM integration"))
                .containsExactly("Unknown — ask in writing", "Unknown — ask in writing");
        assertThat(cells(rows, "Video"))
                .as("nobody asked for it")
                .containsExactly("Unknown — ask in writing", "Included");
        assertThat(rows).extracting(CompareRow::label).contains("The client must have", "The client should have");
    }

    @Test
    void aMissingMustIsPricedAtTheCheapestPlanThatHasItForTheSeatsAndSaysWhereFrom() {
        clients.updateNeeds(
                client,
                new ClientNeeds(
                        List.of(
                                new Requirement("FAX", RequirementLevel.MUST),
                                new Requirement("SSO", RequirementLevel.SHOULD)),
                        Map.of(),
                        Set.of()),
                clients.getNeeds(client).version());
        var larkfield = providers.ensure("Larkfield");
        plans.add(larkfield, plan("Essential", 1, 100, "19.95"));
        plans.add(larkfield, plan("Small", 1, 41, "20.95"));
        plans.add(larkfield, plan("Premium", 1, null, "29.95"));
        plans.add(larkfield, plan("Plus", 10, null, "24.95"));
        plans.archive(plans.add(larkfield, plan("Old", 1, null, "20.00")));

        var rows = fit();

        assertThat(cells(rows, "Fax").getFirst())
                .as("(24.95 - 19.95) x 42 x 36; the offered plan, a band too small and an old plan do not count")
                .isEqualTo("No · In plan Plus at $24.95 per seat and month: +\u202f$7,560.00 over the term");
        assertThat(cells(rows, "Fax").get(1)).isEqualTo("Included");
        assertThat(cells(rows, "Musts met on the first day").getFirst()).isEqualTo("0 of 1");
        assertThat(PrettyPrintTreeKt.toPrettyTree(component(rows, "Fax")))
                .contains("Estimate", "price list 2026", "as of Nov 2, 2026");
    }

    @Test
    void severalMissingMustsAreAlsoPricedAtOnePlanThatHasThemAllAndDeniesNone() {
        clients.updateNeeds(
                client,
                new ClientNeeds(
                        List.of(
                                new Requirement("FAX", RequirementLevel.MUST),
                                new Requirement("VIDEO", RequirementLevel.MUST),
                                new Requirement("SSO", RequirementLevel.MUST)),
                        Map.of(),
                        Set.of()),
                clients.getNeeds(client).version());
        var bluemarten = providers.ensure("Bluemarten");
        quotes.submit(
                engagement,
                aQuote(bluemarten)
                        .with(aLine("SEAT", "42", "19.95"))
                        .with(aTerm("feature.FAX", "NO"), aTerm("feature.VIDEO", "ROADMAP"))
                        .draft());
        plans.add(bluemarten, plan("Denies", 1, null, "20.95", "FAX", "VIDEO", "!SSO"));
        plans.add(bluemarten, plan("Both", 1, null, "22.95", "FAX", "VIDEO"));
        plans.add(bluemarten, plan("Fax only", 1, null, "21.95", "FAX"));

        var rows = fit();

        int column = 0;
        assertThat(cells(rows, "Musts met on the first day").get(column))
                .isEqualTo(
                        "0 of 3 · 1 unknown · In plan Both at $22.95 per seat and month: +\u202f$4,536.00 over the term");
        assertThat(cells(rows, "Fax").get(column)).contains("In plan Fax only at $21.95");
    }

    private static Component component(List<CompareRow> rows, String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .cells()
                .getFirst()
                .component()
                .get();
    }

    private static PlanDraft plan(String name, Integer from, @Nullable Integer to, String price) {
        return plan(name, from, to, price, "FAX");
    }

    private static PlanDraft plan(String name, Integer from, @Nullable Integer to, String price, String... features) {
        return new PlanDraft(
                name,
                from,
                to,
                null,
                new BigDecimal(price),
                Currency.getInstance("USD"),
                "",
                LocalDate.of(2026, 11, 2),
                "price list 2026",
                null,
                Stream.of(features)
                        .map(feature -> feature.startsWith("!")
                                ? new PlanFeature(feature.substring(1), FeatureAnswer.NO)
                                : new PlanFeature(feature, FeatureAnswer.INCLUDED))
                        .toList());
    }

    @Test
    void withoutRequirementsThePageSaysWhereToEnterThem() {
        assertThat(fit().getFirst().label()).contains("Requirements");
    }

    private List<CompareRow> fit() {
        browse(ada);
        open("clients/" + client + "/engagements/" + engagement + "/compare");
        choose("FIT");
        return comparison().getListDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String lens) {
        RadioButtonGroup<Enum<?>> lenses =
                _get(RadioButtonGroup.class, spec -> spec.withPredicate(group -> "lens".equals(group.getTestId())));
        _setValue(
                lenses,
                lenses.getListDataView()
                        .getItems()
                        .filter(item -> item.name().equals(lens))
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static Grid<CompareRow> comparison() {
        return _get(Grid.class, spec -> spec.withPredicate(grid -> "comparison".equals(grid.getTestId())));
    }

    private static List<String> cells(List<CompareRow> rows, String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .flatMap(row -> row.cells().stream())
                .map(CompareRow.Cell::text)
                .toList();
    }
}
