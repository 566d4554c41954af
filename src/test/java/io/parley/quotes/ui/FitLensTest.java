package io.parley.quotes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.testing.ViewTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
