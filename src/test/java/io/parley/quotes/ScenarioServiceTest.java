package io.parley.quotes;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.RunAs;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ScenarioServiceTest extends ServiceTest {

    @Autowired
    private ScenarioService scenarios;

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

    @Autowired
    private RunAs runAs;

    private TenantId tenant;
    private EngagementId engagement;

    @BeforeEach
    void openEngagement() {
        tenant = openTenant("Coastline Advisory");
        engagement = as(() -> engagements.start(clients.create(aClient("Harbor Dental")), anEngagement("Phones 2027")));
    }

    @Test
    void aScenarioIsReadBackAsItWasSavedAndCanBeChangedAndRemoved() {
        var id = as(() -> scenarios.save(engagement, scenario("Smaller team", "-0.2")));

        var saved = as(() -> scenarios.findByEngagement(engagement)).getFirst();
        assertThat(saved.id()).isEqualTo(id);
        assertThat(saved.draft().seatChange()).isEqualByComparingTo("-0.2");
        assertThat(saved.draft().indexForecast())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.027"), new BigDecimal("0.034"));

        as(() -> {
            scenarios.update(id, scenario("Half the team", "-0.5"), saved.version());
            return null;
        });
        assertThat(as(() -> scenarios.getScenario(id)).name()).isEqualTo("Half the team");
        assertThatThrownBy(() -> as(() -> {
                    scenarios.update(id, scenario("Late", "0"), saved.version());
                    return null;
                }))
                .isInstanceOf(StaleEditException.class);

        as(() -> {
            scenarios.remove(id);
            return null;
        });
        assertThatThrownBy(() -> as(() -> scenarios.getScenario(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNameIsGivenOnceWhateverItsCase() {
        as(() -> scenarios.save(engagement, scenario("Smaller team", "-0.2")));

        assertThatThrownBy(() -> as(() -> scenarios.save(engagement, scenario("smaller TEAM ", "0"))))
                .isInstanceOf(ProblemException.class)
                .extracting(problem -> ((ProblemException) problem).key())
                .isEqualTo("quotes.problem.scenario.nameTaken");
    }

    @Test
    void noMoreAreKeptThanCanBeReadSideBySide() {
        for (int i = 0; i < ScenarioService.MOST; i++) {
            var name = "Scenario " + i;
            as(() -> scenarios.save(engagement, scenario(name, "0")));
        }

        assertThatThrownBy(() -> as(() -> scenarios.save(engagement, scenario("One more", "0"))))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "name, '', 0, 1, 0.03, 0.08, 36",
        "seatChange, A, -1, 1, 0.03, 0.08, 36",
        "seatChange, A, 9.5, 1, 0.03, 0.08, 36",
        "fromMonth, A, 0, 0, 0.03, 0.08, 36",
        "indexForecast, A, 0, 1, 0.6, 0.08, 36",
        "discountRate, A, 0, 1, 0.03, 1.2, 36",
        "discountRate, A, 0, 1, 0.03, -0.01, 36",
        "horizonMonths, A, 0, 1, 0.03, 0.08, 0"
    })
    void aSlipOfTheKeyboardIsNamed(
            String field, String name, BigDecimal change, int from, BigDecimal rise, BigDecimal rate, int horizon) {
        var draft = new ScenarioDraft(name, change, from, List.of(rise), rate, horizon);

        assertThatThrownBy(() -> as(() -> scenarios.save(engagement, draft)))
                .isInstanceOf(ProblemException.class)
                .extracting(problem -> ((ProblemException) problem).key())
                .isEqualTo("quotes.problem.scenario." + field);
    }

    @Test
    void theBoardHasEveryOfferUnderEveryScenarioAndWhoIsLowest() {
        var larkfield = offer("Larkfield", "19.95", Map.of("kind", "INDEX_CAPPED", "cap", "0.10"));
        var quillstone = offer("Quillstone", "20.45", Map.of("kind", "NONE"));
        as(() -> scenarios.save(
                engagement,
                new ScenarioDraft("Quiet", BigDecimal.ZERO, 1, List.of(BigDecimal.ZERO), new BigDecimal("0.08"), 36)));
        as(() -> scenarios.save(
                engagement,
                new ScenarioDraft(
                        "Steep", BigDecimal.ZERO, 1, List.of(new BigDecimal("0.2")), new BigDecimal("0.08"), 36)));

        var board = as(() -> comparisons.compareScenarios(engagement));

        assertThat(board.rows()).hasSize(3);
        assertThat(board.saved().get(0).best()).as("no rise").containsExactly(larkfield);
        assertThat(board.saved().get(1).best()).as("at the cap").containsExactly(quillstone);
        assertThat(board.saved().get(1).cost(larkfield).high().total())
                .isEqualTo(board.comparison()
                        .find(larkfield)
                        .orElseThrow()
                        .costing()
                        .worstIndexTotal()
                        .orElseThrow());
    }

    @Test
    void whatIsUnknownMayDecideWhoIsLowest() {
        var larkfield = offer("Larkfield", "19.95", Map.of("kind", "INDEX_CAPPED", "cap", "0.10"));
        var quillstone = offer("Quillstone", "20.45", Map.of("kind", "NONE"));
        as(() -> scenarios.save(
                engagement,
                new ScenarioDraft("Nobody knows", BigDecimal.ZERO, 1, List.of(), new BigDecimal("0.08"), 36)));

        var row = as(() -> comparisons.compareScenarios(engagement)).saved().getFirst();

        assertThat(row.best()).containsExactlyInAnyOrder(larkfield, quillstone);
        assertThat(row.cost(larkfield).isInterval()).isTrue();
    }

    @Test
    void ratesAndHorizonOfAScenarioReachTheComparison() {
        offer("Larkfield", "19.95", Map.of("kind", "NONE"));
        var id = as(() -> scenarios.save(
                engagement, new ScenarioDraft("Dear money", BigDecimal.ZERO, 1, List.of(), new BigDecimal("0.2"), 24)));

        var under = as(() -> comparisons.compareUnder(id));

        assertThat(under.discountRate()).isEqualByComparingTo("0.2");
        assertThat(under.engagement().assumptions().horizonMonths()).isEqualTo(24);
        var entered = as(() -> comparisons.compare(engagement));
        assertThat(under.offers().getFirst().costing().total().npvInArrears())
                .isLessThan(entered.offers().getFirst().costing().total().npvInArrears());
    }

    private QuoteId offer(String provider, String price, Map<String, Object> escalator) {
        ProviderId id = as(() -> providers.ensure(provider));
        return as(() -> quotes.submit(
                engagement,
                aQuote(id)
                        .with(aLine("SEAT", "42", price))
                        .with(aTerm("price.escalator", escalator))
                        .draft()));
    }

    private static ScenarioDraft scenario(String name, String change) {
        return new ScenarioDraft(
                name,
                new BigDecimal(change),
                13,
                List.of(new BigDecimal("0.027"), new BigDecimal("0.034")),
                new BigDecimal("0.08"),
                36);
    }

    private <T> T as(Callable<T> action) {
        return runAs.system(tenant, action);
    }
}
