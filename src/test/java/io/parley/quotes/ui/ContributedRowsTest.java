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
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.parley.clients.ClientId;
import io.parley.clients.ClientNeeds;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.ServiceKind;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.terms.CapturedTerm;
import io.parley.testing.ViewTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the service level module adds to the terms lens: what an agreement is worth, and where it is weak. */
@SuppressWarnings("NullAway.Init") // each test has its own engagement
class ContributedRowsTest extends ViewTest {

    private static final String WORTH = "What the SLA is worth";
    private static final String WEAK = "Weak points of the SLA";

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
    void anEngagementThatDependsOnVoiceAndTexts() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        clients.updateNeeds(
                client,
                new ClientNeeds(List.of(), Map.of(), Set.of(ServiceKind.VOICE, ServiceKind.SMS)),
                clients.getNeeds(client).version());
    }

    private void offer(String provider, String price, CapturedTerm... terms) {
        quotes.submit(
                engagement,
                aQuote(providers.ensure(provider))
                        .with(aLine("SEAT", "10", price))
                        .with(terms)
                        .draft());
    }

    private void larkfield() {
        offer(
                "Larkfield",
                "20.00",
                aTerm("sla.target", "0.999"),
                aTerm("sla.tier.1", Map.of("from", "0.95", "to", "0.999", "creditPercent", "0.10")),
                aTerm("sla.feeBase", "ALL_MRC"),
                aTerm("sla.services", List.of("VOICE")),
                aTerm("sla.chronicExit", Map.of("failures", 3, "months", 6)));
    }

    @Test
    void theTeethAreMoneyAYearInThreeScenarios() {
        larkfield();

        assertThat(cells(WORTH))
                .containsExactly("10 minutes every month: $0.00 a year · One outage of 4 hours: $20.00 a year"
                        + " · 90 minutes every month: $240.00 a year");
    }

    @Test
    void whatIsMissingIsNamedAndNeverZero() {
        offer("Larkfield", "20.00", aTerm("sla.target", "0.999"));
        offer("Quillstone", "30.00");

        assertThat(cells(WORTH))
                .containsExactly(
                        "Unknown. Ask in writing: Credit is taken on",
                        "Unknown. Ask for a written service level agreement.");
    }

    @Test
    void weakPointsSayWhatTheyMeanAndWhatToAskForAndShowTheClause() {
        larkfield();

        assertThat(cells(WEAK).getFirst())
                .contains("Red flag: A needed service is not covered. The client depends on Text messages, which the"
                        + " agreement does not cover. Ask for the same target for Text messages.")
                .contains("Availability from 0\u202f% to below 95\u202f% misses the target and earns nothing.");
        assertThat(PrettyPrintTreeKt.toPrettyTree(
                        row(WEAK).cells().getFirst().component().get()))
                .contains("sla-tier-hole", "terms.pdf", "Red flag")
                .doesNotContain("!{");
    }

    @Test
    void noAgreementIsAGateAndSoundOnesHaveNone() {
        offer("Larkfield", "20.00");
        offer(
                "Quillstone",
                "30.00",
                aTerm("sla.target", "0.999"),
                aTerm("sla.tier.1", Map.of("from", "0", "to", "0.999", "creditPercent", "0.10")),
                aTerm("sla.services", List.of("VOICE", "SMS")),
                aTerm("sla.chronicExit", Map.of("failures", 3, "months", 6)));

        assertThat(cells(WEAK).getFirst()).startsWith("Gate: No written SLA.");
        assertThat(cells(WEAK).get(1)).isEqualTo("None found");
    }

    @Test
    void aChineseReaderReadsItInChinese() {
        larkfield();
        browse(ada);
        UI.getCurrentOrThrow().setLocale(Locale.SIMPLIFIED_CHINESE);
        var terms = terms();

        assertThat(terms).extracting(CompareRow::label).contains("服务水平协议值多少", "服务水平协议的弱点");
        assertThat(terms.stream()
                        .filter(row -> row.label().equals("服务水平协议的弱点"))
                        .findFirst()
                        .orElseThrow()
                        .cells()
                        .getFirst()
                        .text())
                .contains("客户依赖短信，而协议未覆盖。");
    }

    private List<String> cells(String label) {
        return row(label).cells().stream().map(CompareRow.Cell::text).toList();
    }

    private CompareRow row(String label) {
        browse(ada);
        return terms().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<CompareRow> terms() {
        open("clients/" + client + "/engagements/" + engagement + "/compare");
        RadioButtonGroup<Enum<?>> lenses =
                _get(RadioButtonGroup.class, spec -> spec.withPredicate(group -> "lens".equals(group.getTestId())));
        _setValue(
                lenses,
                lenses.getListDataView()
                        .getItems()
                        .filter(item -> item.name().equals("TERMS"))
                        .findFirst()
                        .orElseThrow());
        Grid<CompareRow> grid =
                _get(Grid.class, spec -> spec.withPredicate(table -> "comparison".equals(table.getTestId())));
        return grid.getListDataView().getItems().toList();
    }
}
