package io.parley.quotes.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
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
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.quotes.KeptComparisonSummary;
import io.parley.quotes.QuoteService;
import io.parley.quotes.ScenarioRow;
import io.parley.testing.ViewTest;
import io.parley.uikit.Confirmation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfferViewsTest extends ViewTest {

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
    private ProviderId larkfield;
    private ProviderId quillstone;

    @BeforeEach
    void openEngagement() {
        var tenant = openTenant("Coastline Advisory");
        ada = signedIn.enrol(tenant, Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        larkfield = providers.ensure("Larkfield");
        quillstone = providers.ensure("Quillstone");
    }

    @Test
    void anOfferIsTypedAndBecomesTheFirstRound() {
        browse(ada);
        open(page("offers/new"));

        chooseProvider("Larkfield");
        type(0, "SEAT", "Essential seat", "42", "19.95");
        _click(_get(Button.class, spec -> spec.withPredicate(called("add-line"))));
        type(1, "REC", "Recording", "10", "2");
        assertThat(text("all-in")).contains("30,884.40");
        _click(_get(Button.class, spec -> spec.withPredicate(called("save-offer"))));

        assertThat(address()).isEqualTo(page("offers"));
        assertThat(_size(_get(TreeGrid.class, spec -> spec.withPredicate(called("offers")))))
                .isEqualTo(1);
        var saved = quotes.findCurrent(engagement).getFirst();
        assertThat(saved.round()).isEqualTo(1);
        assertThat(saved.lines()).isEqualTo(2);
    }

    @Test
    void theProvidersPlansAreSuggestedAndAnyOtherNameCanBeTyped() {
        plans.add(larkfield, plan("Essential"));
        plans.archive(plans.add(larkfield, plan("Legacy")));
        plans.add(quillstone, plan("Business"));
        browse(ada);
        open(page("offers/new"));

        chooseProvider("Larkfield");
        assertThat(planBox().getListDataView().getItems()).containsExactly("Essential");
        ComponentUtil.fireEvent(
                planBox(), new ComboBoxBase.CustomValueSetEvent<>(planBox(), true, "Essential for dentists"));
        chooseProvider("Quillstone");
        assertThat(planBox().getListDataView().getItems()).containsExactly("Business");
        assertThat(planBox().getValue()).as("what is typed stays").isEqualTo("Essential for dentists");
        type(0, "SEAT", "Essential seat", "42", "19.95");
        _click(_get(Button.class, spec -> spec.withPredicate(called("save-offer"))));

        assertThat(quotes.findCurrent(engagement).getFirst().planName()).isEqualTo("Essential for dentists");
        var offer = GridKt._getCellComponent(
                _get(TreeGrid.class, spec -> spec.withPredicate(called("offers"))), 0, "offer");
        assertThat(_find(offer, Anchor.class).stream().map(Anchor::getHref))
                .as("the offer leads to its provider")
                .containsExactly("providers/" + quillstone);
    }

    @Test
    void onlyProvidersOfTheTenantThatAreInUseCanBeChosen() {
        var other = signedIn.enrol(openTenant("Beacon Telecom Advisers"), Role.CONSULTANT);
        signedIn.as(other, () -> providers.ensure("Foreign Voice"));
        providers.archive(quillstone);
        browse(ada);
        open(page("offers/new"));

        assertThat(providerBox().getListDataView().getItems())
                .extracting(ProviderReference::name)
                .containsExactly("Larkfield");
    }

    @Test
    void aMissingPriceIsNamedAtItsFieldAndNothingIsSaved() {
        browse(ada);
        open(page("offers/new"));
        chooseProvider("Larkfield");
        type(0, "SEAT", "Essential seat", "42", null);

        _click(_get(Button.class, spec -> spec.withPredicate(called("save-offer"))));

        var price = row(0).price();
        assertThat(price.isInvalid()).isTrue();
        assertThat(price.getErrorMessage()).isEqualTo("Enter the price of one unit; 0 if it is free.");
        assertThat(quotes.findRounds(engagement)).isEmpty();
    }

    @Test
    void aBlockOfASpreadsheetBecomesRows() {
        browse(ada);
        open(page("offers/new"));

        _click(_get(Button.class, spec -> spec.withPredicate(called("paste-lines"))));
        _setValue(
                _get(TextArea.class, spec -> spec.withPredicate(called("pasted-block"))),
                "A\tFirst\t42\t$19.95\tmonthly\nB\tSecond\t1\t1,500.00\tonce");
        _click(_get(Button.class, spec -> spec.withText("Add these rows")));

        assertThat(rows()).hasSize(2);
        assertThat(row(0).price().getValue()).isEqualByComparingTo("19.95");
        assertThat(row(1).price().getValue()).isEqualByComparingTo("1500");
    }

    @Test
    void changingAnOfferMakesARoundAndKeepsTheOneBefore() {
        var first = quotes.submit(
                engagement, aQuote(larkfield).with(aLine("SEAT", "42", "19.95")).draft());
        browse(ada);
        open(page("offers/" + first));

        _setValue(row(0).price(), new BigDecimal("18.95"));
        _click(_get(Button.class, spec -> spec.withPredicate(called("save-offer"))));

        assertThat(quotes.findRounds(engagement)).hasSize(2);
        assertThat(quotes.getQuote(first).lines().getFirst().line().unitPrice()).isEqualByComparingTo("19.95");
    }

    @Test
    void aRoundShowsHowItMovedAndOpensWhatChanged() {
        quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(aLine("SEAT", "42", "19.95"), aOneOff("PORT", "40", "7.50", 0))
                        .with(aTerm("renewal.mode", "TACIT"))
                        .draft());
        quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(aLine("SEAT", "42", "18.95"), aLine("REC", "10", "2"))
                        .with(aTerm("renewal.mode", "NONE"))
                        .validUntil(LocalDate.of(2027, 1, 15))
                        .draft());
        browse(ada);
        open(page("offers"));

        var grid = _get(TreeGrid.class, spec -> spec.withPredicate(called("offers")));
        var moved = _get(
                (Component) GridKt._getCellComponent(grid, 0, "total"),
                Button.class,
                spec -> spec.withPredicate(called("moved")));
        assertThat(moved.getText()).isEqualTo("−\u202f$1,092.00 against round 1");
        _click(moved);

        var dialog = _get(Dialog.class, spec -> spec.withPredicate(called("round-difference")));
        assertThat(dialog.getHeaderTitle()).isEqualTo("Larkfield: what round 2 changed against round 1");
        var said = _find(dialog, NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
        assertThat(said)
                .contains(
                        "Valid untilDec 18, 2026Jan 15, 2027",
                        "Line SEAT: unit price$19.95$18.95",
                        "Added: Line REC–10 × $2.00, monthly",
                        "No longer charged: One-off PORT40 × $7.50, once–",
                        "RenewalBy silence (confirmed)None (confirmed)");
    }

    @Test
    void offersStandSideBySideAndOnlyDifferencesWhenAsked() {
        quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(aLine("SEAT", "42", "19.95"), aOneOff("PORT", "40", "7.50", 0))
                        .with(aTerm("renewal.mode", "TACIT"), aTerm("support.hours", "24x7"))
                        .draft());
        quotes.submit(
                engagement,
                aQuote(quillstone)
                        .with(aLine("SEAT", "42", "24.95"))
                        .with(
                                aTerm("renewal.mode", "NONE"),
                                aTerm("support.hours", "24x7"),
                                aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.5")))
                        .draft());
        browse(ada);
        open(page("compare"));

        var grid = comparison();
        assertThat(grid.getColumns()).hasSize(3);
        var all = labels(grid);
        assertThat(all).contains("All-in per seat per month", "Support hours", "Renewal", "Gates");
        assertThat(cells(grid, "Total, 36 months")).containsExactly("$30,464.40", "$37,724.40");
        assertThat(cells(grid, "Leaving after month 12 / 24"))
                .containsExactly("Unknown — ask in writing", "$12,574.80 / $6,287.40");

        _setValue(_get(Checkbox.class, spec -> spec.withPredicate(called("differences-only"))), true);
        assertThat(labels(grid)).contains("Renewal").doesNotContain("Support hours");

        _setValue(_get(Checkbox.class, spec -> spec.withPredicate(called("differences-only"))), false);
        _setValue(_get(Checkbox.class, spec -> spec.withPredicate(called("line-by-line"))), true);
        assertThat(labels(grid))
                .contains("On paper, monthly", "Line SEAT", "Total, 36 months")
                .doesNotContain("Gates");
        assertThat(cells(grid, "Line SEAT")).containsExactly("$837.90 (42 × $19.95)", "$1,047.90 (42 × $24.95)");
        assertThat(cells(grid, "Together, monthly")).containsExactly("$837.90", "$1,047.90");

        _get(RadioButtonGroup.class, spec -> spec.withPredicate(called("lens")));
        assertThat(_find(Anchor.class, spec -> spec.withPredicate(called("export-xlsx"))))
                .hasSize(1);
    }

    @Test
    void aSavedScenarioRecomputesThePriceLensAndStandsBesideTheOthers() {
        quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(aLine("SEAT", "42", "19.95"))
                        .with(aTerm("price.escalator", Map.of("kind", "NONE")), aTerm("seats.trueDown", "NOT_ALLOWED"))
                        .draft());
        quotes.submit(
                engagement,
                aQuote(quillstone)
                        .with(aLine("SEAT", "42", "20.95"))
                        .with(aTerm("price.escalator", Map.of("kind", "NONE")), aTerm("seats.trueDown", "ANY_TIME"))
                        .draft());
        browse(ada);
        open(page("compare"));
        _click(_get(Button.class, spec -> spec.withPredicate(called("add-scenario"))));
        _setValue(_get(TextField.class, spec -> spec.withPredicate(called("scenario-name"))), "Smaller team");
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Change of seats")), new BigDecimal("-50"));
        _click(_get(Button.class, spec -> spec.withText("Save")));

        Select<ScenarioRow> choice = scenarioChoice();
        _setValue(choice, choice.getListDataView().getItem(1));

        var grid = comparison();
        assertThat(cells(grid, "Total, 36 months")).containsExactly("$30,164.40", "$15,838.20");
        assertThat(cells(grid, "Against the assumptions as entered")).containsExactly("$0.00", "−\u202f$15,838.20");
        assertThat(cells(grid, "Lowest total in this scenario")).containsExactly("", "yes");
        assertThat(rows(grid).getFirst().label())
                .isEqualTo("Smaller team: 21 seats from month 1 · index unknown · 8\u202f% discount rate"
                        + " · 36 months horizon");
        @SuppressWarnings("unchecked")
        Grid<ScenarioRow> board = _get(Grid.class, spec -> spec.withPredicate(called("scenarios")));
        assertThat(_size(board)).isEqualTo(2);

        _click(_get(
                (Component) GridKt._getCellComponent(board, 1, "actions"),
                Button.class,
                spec -> spec.withText("Remove")));
        ComponentUtil.fireEvent(
                _get(Confirmation.class), new ConfirmDialog.ConfirmEvent(_get(Confirmation.class), true));
        assertThat(_find(Grid.class, spec -> spec.withPredicate(called("scenarios"))))
                .isEmpty();
        assertThat(cells(comparison(), "Total, 36 months")).containsExactly("$30,164.40", "$31,676.40");
    }

    @Test
    void aKeptComparisonStaysAsItWasWhateverComesAfterIt() {
        quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(aLine("SEAT", "42", "19.95"))
                        .with(aTerm("renewal.mode", "TACIT"))
                        .draft());
        browse(ada);
        open(page("compare"));
        _click(_get(Button.class, spec -> spec.withPredicate(called("keep-comparison"))));
        quotes.submit(
                engagement, aQuote(larkfield).with(aLine("SEAT", "42", "10.00")).draft());
        open(page("compare"));
        assertThat(cells(comparison(), "Total, 36 months")).containsExactly("$15,120.00");

        @SuppressWarnings("unchecked")
        Grid<KeptComparisonSummary> kept = _get(Grid.class, spec -> spec.withPredicate(called("kept-comparisons")));
        assertThat(_size(kept)).isEqualTo(1);
        _click(_get((Component) GridKt._getCellComponent(kept, 0, "open"), Button.class));

        var dialog = _get(Dialog.class, spec -> spec.withPredicate(called("kept-comparison")));
        assertThat(dialog.getHeaderTitle()).isEqualTo("Comparison as of November 23, 2026");
        assertThat(_find(dialog, NativeTableRow.class).stream()
                        .map(row -> row.getElement().getTextRecursively()))
                .contains("WhatLarkfield, round 1", "Total, 36 months$30,164.40", "RenewalBy silence");
    }

    @SuppressWarnings("unchecked")
    private static Select<ScenarioRow> scenarioChoice() {
        return _get(Select.class, spec -> spec.withPredicate(called("scenario")));
    }

    @Test
    void whatNobodySaidIsAskedForInWriting() {
        quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(aLine("SEAT", "42", "19.95"))
                        .with(aTerm("renewal.mode", "TACIT"))
                        .draft());
        browse(ada);
        open(page("terms"));

        assertThat(_find(Span.class, spec -> spec.withText("By silence"))).hasSize(1);
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("Early-termination fee")
                .doesNotContain("Renewal");
    }

    @Test
    void aColleagueWithoutTheClientSeesNoneOfIt() {
        var quote = quotes.submit(
                engagement, aQuote(larkfield).with(aLine("SEAT", "42", "19.95")).draft());
        var grace = signedIn.enrol(ada.tenantId(), Role.CONSULTANT);
        browse(grace);

        for (var path : List.of("offers", "compare", "terms", "offers/new", "offers/" + quote)) {
            open(page(path));
            assertThat(_find(Grid.class)).as(path).isEmpty();
            assertThat(_find(BigDecimalField.class)).as(path).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private Grid<CompareRow> comparison() {
        return _get(Grid.class, spec -> spec.withPredicate(called("comparison")));
    }

    private static List<String> labels(Grid<CompareRow> grid) {
        return rows(grid).stream().map(CompareRow::label).toList();
    }

    private static List<String> cells(Grid<CompareRow> grid, String label) {
        return rows(grid).stream()
                .filter(row -> row.label().equals(label))
                .flatMap(row -> row.cells().stream())
                .map(CompareRow.Cell::text)
                .toList();
    }

    private static List<CompareRow> rows(Grid<CompareRow> grid) {
        return grid.getListDataView().getItems().toList();
    }

    private static PlanDraft plan(String name) {
        return new PlanDraft(name, null, null, null, null, null, "", null, "");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> planBox() {
        return _get(ComboBox.class, spec -> spec.withPredicate(called("offer-planName")));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ProviderReference> providerBox() {
        return _get(ComboBox.class, spec -> spec.withPredicate(called("offer-provider")));
    }

    private void chooseProvider(String name) {
        ComboBox<ProviderReference> box = providerBox();
        var reference = providers.findReferences().stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow();
        _setValue(box, reference);
    }

    private void type(int row, String code, String description, String quantity, @Nullable String price) {
        var line = row(row);
        _setValue(line.texts().get(0), code);
        _setValue(line.texts().get(1), description);
        _setValue(line.numbers().get(0), new BigDecimal(quantity));
        if (price != null) {
            _setValue(line.price(), new BigDecimal(price));
        }
    }

    private record Row(List<TextField> texts, List<BigDecimalField> numbers) {

        BigDecimalField price() {
            return numbers.get(1);
        }
    }

    private static List<LineRow> rows() {
        return _find(LineRow.class);
    }

    private static Row row(int index) {
        var row = rows().get(index);
        return new Row(_find(row, TextField.class), _find(row, BigDecimalField.class));
    }

    private static String text(String testId) {
        return _get(Span.class, spec -> spec.withPredicate(called(testId))).getText();
    }

    private static <C extends Component> Predicate<C> called(String testId) {
        return component -> testId.equals(component.getTestId());
    }

    private String page(String section) {
        return "clients/" + client + "/engagements/" + engagement + "/" + section;
    }
}
