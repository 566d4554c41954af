package io.parley.quotes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aOneOff;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import io.parley.clients.ClientId;
import io.parley.clients.ClientNeeds;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.Requirement;
import io.parley.clients.RequirementLevel;
import io.parley.common.Texts;
import io.parley.contracts.ContractDraft;
import io.parley.contracts.ContractService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.quotes.ScenarioDraft;
import io.parley.quotes.ScenarioRow;
import io.parley.quotes.ScenarioService;
import io.parley.testing.BareFigures;
import io.parley.testing.ViewTest;
import io.parley.uikit.Chart;
import io.parley.uikit.EvidenceBadge;
import io.parley.uikit.KeyFigure;
import io.parley.uikit.Why;
import io.parley.uikit.WhyPopover;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks the comparison through every lens: money that cannot say where it comes from fails. */
@SuppressWarnings("NullAway.Init") // each test has its own engagement
class EveryFigureExplainsItselfTest extends ViewTest {

    private static final Pattern MONEY = Pattern.compile("[$¥€£]\\s?\\d");

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private ContractService contracts;

    private Actor ada;
    private ClientId client;
    private EngagementId engagement;

    @BeforeEach
    void twoOffersAgainstAContractUnderAScenario() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        clients.updateNeeds(
                client,
                new ClientNeeds(List.of(new Requirement("FAX", RequirementLevel.MUST)), Map.of(), Set.of()),
                clients.getNeeds(client).version());
        contracts.save(
                client,
                new ContractDraft(
                        providers.ensure("Graywhale"),
                        "4711",
                        LocalDate.of(2025, 2, 1),
                        36,
                        10,
                        0,
                        "USD",
                        List.of(aLine("OLD", "10", "100")),
                        List.of(
                                aTerm("term.months", 36),
                                aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.5"))),
                        null,
                        List.of()),
                null);
        for (var provider : List.of("Larkfield", "Quillstone")) {
            quotes.submit(
                    engagement,
                    aQuote(providers.ensure(provider))
                            .with(
                                    aLine("SEAT", "42", provider.equals("Larkfield") ? "19.95" : "24.95"),
                                    aOneOff("SETUP", "1", "1500", 0))
                            .with(
                                    aTerm("price.seat", "19.95"),
                                    aTerm("porting.outFee", "25"),
                                    aTerm("price.escalator", Map.of("kind", "FIXED_PERCENT", "percent", "0.07")),
                                    aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.75")),
                                    aTerm(
                                            "fee.recovery",
                                            Map.of(
                                                    "rate",
                                                    "0.08",
                                                    "basis",
                                                    "PCT_OF_RECURRING",
                                                    "authority",
                                                    "PROVIDER")))
                            .draft());
        }
        scenarios.save(
                engagement,
                new ScenarioDraft("Half", new BigDecimal("-0.5"), 13, List.of(), new BigDecimal("0.08"), 36));
    }

    @Test
    void everyAmountOfEveryLensSaysHowItCameAbout() {
        assertThat(walk(Texts.ENGLISH)).isEmpty();
    }

    @Test
    void theExplanationsReadInChineseToo() {
        assertThat(walk(Texts.CHINESE)).isEmpty();
    }

    /** The totals under every scenario, in the list that compares them. */
    @SuppressWarnings("unchecked")
    private static List<String> bareTotals() {
        Grid<ScenarioRow> grid = _get(Grid.class, spec -> spec.withPredicate(called("scenarios")));
        assertThat(GridKt._size(grid)).isEqualTo(2);
        return grid.getColumns().stream()
                .map(Grid.Column::getKey)
                .filter(key -> key.startsWith(ScenarioCard.TOTAL))
                .flatMap(key -> Stream.of(0, 1).map(row -> GridKt._getCellComponent(grid, row, key)))
                .peek(cell -> assertThat(explains(cell)).isTrue())
                .flatMap(cell -> BareFigures.in(cell).stream())
                .toList();
    }

    @Test
    void aBareAmountIsFoundWhereverItStands() {
        assertThat(BareFigures.in(new KeyFigure("$1.00", "x"))).containsExactly("$1.00");
        assertThat(BareFigures.in(new Div(new Text("Leaving costs $1.00 more."))))
                .hasSize(1);
        assertThat(BareFigures.in(new KeyFigure("$1.00", "x", () -> new Why("", "", "", List.of()))))
                .isEmpty();
    }

    @Test
    void aBareAmountIsFound() {
        browse(ada);
        open(tab());
        assertThat(bare(new CompareRow("x", List.of(CompareRow.Cell.figure("$1.00")))))
                .hasSize(1);
    }

    private List<String> walk(java.util.Locale language) {
        browse(ada);
        UI.getCurrent().setLocale(language);
        open("clients");
        open(tab());
        var found = new ArrayList<String>();
        assertThat(_find(Chart.class)).hasSize(3);
        RadioButtonGroup<Object> lenses = lens();
        lenses.getListDataView().getItems().forEach(lens -> {
            _setValue(lens(), lens);
            found.addAll(bareRows());
            found.addAll(BareFigures.in(UI.getCurrent()));
        });
        _setValue(lens(), lenses.getListDataView().getItem(0));
        Select<ScenarioRow> scenario = _get(Select.class, spec -> spec.withPredicate(called("scenario")));
        scenario.getListDataView().getItems().forEach(row -> {
            _setValue(scenario, row);
            found.addAll(bareRows());
        });
        _setValue(scenario, scenario.getListDataView().getItem(0));
        _setValue(_get(Checkbox.class, spec -> spec.withPredicate(called("line-by-line"))), true);
        found.addAll(bareRows());
        found.addAll(bareTotals());
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<String> bareRows() {
        Grid<CompareRow> grid = _get(Grid.class, spec -> spec.withPredicate(called("comparison")));
        var rows = grid.getListDataView().getItems().toList();
        assertThat(rows).isNotEmpty();
        return rows.stream().flatMap(row -> bare(row).stream()).toList();
    }

    private static List<String> bare(CompareRow row) {
        return row.cells().stream()
                .filter(cell -> MONEY.matcher(cell.text()).find())
                .map(cell -> cell.component().get())
                .filter(cell -> !explains(cell))
                .map(cell -> row.label() + ": " + PrettyPrintTreeKt.toPrettyTree(cell))
                .toList();
    }

    /** A popover with a formula in words, or a clause that names its paper. */
    private static boolean explains(Component cell) {
        var popovers = all(cell)
                .filter(Popover.class::isInstance)
                .map(Popover.class::cast)
                .toList();
        popovers.forEach(popover -> {
            UI.getCurrent().add(popover);
            popover.setOpened(true);
            var text = PrettyPrintTreeKt.toPrettyTree(popover);
            assertThat(text).contains("Paragraph").doesNotContain("!quotes", "!terms");
            popover.removeFromParent();
        });
        return all(cell).anyMatch(WhyPopover.class::isInstance) && !popovers.isEmpty()
                || all(cell).anyMatch(EvidenceBadge.class::isInstance);
    }

    private static Stream<Component> all(Component component) {
        var content = component instanceof Composite<?> composite ? composite.getContent() : component;
        return Stream.concat(Stream.of(component), content.getChildren().flatMap(EveryFigureExplainsItselfTest::all));
    }

    @SuppressWarnings("unchecked")
    private static <T> RadioButtonGroup<T> lens() {
        return _get(RadioButtonGroup.class, spec -> spec.withPredicate(called("lens")));
    }

    private static <C extends Component> Predicate<C> called(String testId) {
        return component -> testId.equals(component.getTestId());
    }

    private String tab() {
        return "clients/" + client + "/engagements/" + engagement + "/compare";
    }
}
