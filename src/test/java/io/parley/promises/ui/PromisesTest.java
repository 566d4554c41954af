package io.parley.promises.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.Texts;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.promises.PromiseDetails;
import io.parley.promises.PromiseState;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.terms.CapturedTerm;
import io.parley.testing.ViewTest;
import io.parley.uikit.FormDialog;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own engagement
class PromisesTest extends ViewTest {

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
    void anOfferOfWhichSomeWasOnlySaid() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        quotes.submit(
                engagement,
                aQuote(providers.ensure("Larkfield"))
                        .with(aLine("SEAT", "42", "19.95"))
                        .with(
                                said("sla.pdf", "0.999"),
                                said("quote.pdf", "0.9999"),
                                new CapturedTerm(
                                        "support.hours",
                                        "24x7",
                                        null,
                                        new Evidence(
                                                EvidenceStatus.CLAIMED,
                                                null,
                                                null,
                                                "day and night",
                                                "Ann Agent",
                                                LocalDate.of(2026, 11, 16),
                                                null),
                                        null))
                        .draft());
        browse(ada);
        open(tab());
    }

    @Test
    void aConsultantFindsWhatWasOnlySaidWithWhoAndWhen() {
        assertThat(rows()).hasSize(1);
        assertThat(list()).contains("Larkfield", "Ann Agent", "day and night", "not asked yet");
    }

    @Test
    void aStepMovesAPromiseAndOneInWritingLeavesTheList() {
        _click(step());
        _get(FormDialog.class).save();
        assertThat(list()).contains("asked to write it down, ");

        _click(step());
        _setValue(select("step-state"), PromiseState.IN_WRITING);
        _get(FormDialog.class).save();
        assertThat(page()).contains("Name the document");
        _setValue(_get(TextField.class, spec -> spec.withPredicate(called("step-document"))), "order.pdf");
        _setValue(_get(TextArea.class, spec -> spec.withPredicate(called("step-words"))), "at all hours");
        _get(FormDialog.class).save();
        assertThat(rows()).isEmpty();

        _setValue(select("promise-filter"), PromiseFilter.IN_WRITING);
        assertThat(rows()).hasSize(1);
        assertThat(list()).contains("order.pdf", "in writing");
    }

    @Test
    void aPromiseInFreeWordsIsRecordedAndAWrongOneSaysWhy() {
        _click(button("add-promise"));
        _get(FormDialog.class).save();
        assertThat(page()).contains("Say which provider promised it");
        chooseLarkfield();
        _setValue(_get(TextArea.class, spec -> spec.withPredicate(called("promise-text"))), "Phones are free.");
        _setValue(_get(TextField.class, spec -> spec.withPredicate(called("promise-said-by"))), "Bo Boss");
        _get(FormDialog.class).save();

        assertThat(rows()).hasSize(2);
        assertThat(list()).contains("Phones are free.", "Bo Boss · phone call");
    }

    @Test
    void theLetterIsMadeOfTheChosenPromisesAndCanBeMarkedAsAsked() throws Exception {
        _click(button("side-letter"));
        CheckboxGroup<?> chosen = _get(CheckboxGroup.class, spec -> spec.withPredicate(called("letter-promises")));
        assertThat(chosen.getValue()).hasSize(1);
        assertThat(_get(Anchor.class, spec -> spec.withPredicate(called("letter-download")))
                        .getHref())
                .isNotEmpty();

        _click(button("letter-asked"));
        assertThat(rows()).extracting(PromiseDetails::state).containsExactly(PromiseState.ASKED);
    }

    @Test
    void aContradictionBecomesAQuestionWithOneClick() {
        assertThat(page()).contains("Two sources disagree: 1", "sla.pdf, page 2", "quote.pdf, page 2");
        _click(button("ask-contradiction"));
        assertThat(_find(Button.class, spec -> spec.withPredicate(called("ask-contradiction"))))
                .isEmpty();
        assertThat(page()).contains("Questions for the provider’s agent: 1");

        _click(button("remove-question"));
        assertThat(page()).contains("Two sources disagree: 1");
    }

    @Test
    void itReadsInChineseTooAndIsNotForColleaguesWithoutTheClientNorForTheClient() {
        UI.getCurrent().setLocale(Texts.CHINESE);
        open("clients");
        open(tab());
        assertThat(list() + page()).contains("尚未要求书面", "两处说法不一致").doesNotContain("!{", "!promises");

        for (var role : List.of(Role.CONSULTANT, Role.CLIENT_USER)) {
            browse(signedIn.enrol(ada.tenantId(), role));
            open(tab());
            assertThat(page()).doesNotContain("Larkfield");
        }
    }

    @SuppressWarnings("unchecked")
    private void chooseLarkfield() {
        ComboBox<ProviderReference> box = _get(ComboBox.class, spec -> spec.withPredicate(called("promise-provider")));
        _setValue(box, box.getListDataView().getItem(0));
    }

    @SuppressWarnings("unchecked")
    private static List<PromiseDetails> rows() {
        Grid<PromiseDetails> grid = _find(Grid.class, spec -> spec.withPredicate(called("promises"))).stream()
                .findFirst()
                .orElse(null);
        return grid == null ? List.of() : GridKt._findAll(grid);
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String testId) {
        return _get(Select.class, spec -> spec.withPredicate(called(testId)));
    }

    /** The first row's button. */
    private static Button step() {
        Grid<?> grid = _get(Grid.class, spec -> spec.withPredicate(called("promises")));
        return (Button) GridKt._getCellComponent(grid, 0, "actions")
                .getChildren()
                .findFirst()
                .orElseThrow();
    }

    private static String list() {
        return IntStream.range(0, rows().size())
                .boxed()
                .flatMap(row -> cells(row).stream())
                .map(PrettyPrintTreeKt::toPrettyTree)
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static List<Component> cells(int row) {
        Grid<PromiseDetails> grid = _get(Grid.class, spec -> spec.withPredicate(called("promises")));
        return grid.getColumns().stream()
                .<Component>map(column -> column.getRenderer() instanceof ComponentRenderer<?, ?> renderer
                        ? ((ComponentRenderer<Component, PromiseDetails>) renderer)
                                .createComponent(GridKt._get(grid, row))
                        : new Span(GridKt._getFormatted(column, GridKt._get(grid, row))))
                .toList();
    }

    private static Button button(String testId) {
        return _find(Button.class, spec -> spec.withPredicate(called(testId))).getFirst();
    }

    private static <C extends Component> Predicate<C> called(String testId) {
        return component -> testId.equals(component.getTestId());
    }

    private static CapturedTerm said(String document, String value) {
        return new CapturedTerm("sla.target", value, null, Evidence.confirmed(document, 2, "as printed"), null);
    }

    private String tab() {
        return "clients/" + client + "/engagements/" + engagement + "/promises";
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
