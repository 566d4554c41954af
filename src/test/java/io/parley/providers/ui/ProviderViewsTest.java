package io.parley.providers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.AdviserPay;
import io.parley.providers.AdviserPayKind;
import io.parley.providers.PlanDetails;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderDraft;
import io.parley.providers.ProviderFilter;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.providers.ProviderSort;
import io.parley.providers.spi.OfferCounts;
import io.parley.tenancy.TenantId;
import io.parley.terms.FeatureAnswer;
import io.parley.testing.ViewTest;
import io.parley.uikit.FormDialog;
import io.parley.uikit.PercentField;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own people
class ProviderViewsTest extends ViewTest {

    @Autowired
    private ProviderService providers;

    @Autowired
    private PlanService plans;

    @Autowired
    private OfferCounts offers;

    @Autowired
    private EntityManagerFactory persistence;

    private TenantId tenant;
    private Actor consultant;

    @BeforeEach
    void hireAConsultant() {
        tenant = openTenant("Coastline Advisory");
        consultant = signedIn.enrol(tenant, Role.CONSULTANT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONSULTANT", "TENANT_ADMIN"})
    void anEmptyListSaysWhatToDoFirstAndAProviderIsAddedFromThere(Role role) {
        browse(signedIn.enrol(tenant, role));
        assertThat(page()).as("in the menu").contains("Providers");
        open("providers");
        assertThat(page()).contains("No providers yet");

        _click(_get(Button.class, button -> button.withId("add-provider")));
        _setValue(name(), "Quillstone");
        _get(FormDialog.class).save();

        assertThat(_get(H1.class).getText()).isEqualTo("Quillstone");
        assertThat(address()).startsWith("providers/");
        assertThat(page()).contains("Unknown is not nothing", "No plans yet");
        open("providers");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void aClientsUserDoesNotGetIn() {
        assertStaysOutside(signedIn.enrol(tenant, Role.CLIENT_USER));
    }

    @Test
    void anOperatorDoesNotGetIn() {
        assertStaysOutside(new Actor(
                null, null, TenantId.NOBODY, Role.OPERATOR, "Olga", "", Locale.ENGLISH, Set.of("tenant:manage")));
    }

    private void assertStaysOutside(Actor actor) {
        ProviderId id = signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        browse(actor);

        open("providers");
        _assertNone(ProviderListView.class);
        assertThat(page()).doesNotContain("Quillstone");
        open(ProvidersNavigation.provider(id));
        _assertNone(ProviderView.class);
        assertThat(page()).doesNotContain("Quillstone");
    }

    @Test
    void anotherTenantSeesNothingInListSearchOrAddress() {
        ProviderId id = signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        TenantId other = openTenant("Beacon Telecom Advisers");
        browse(signedIn.enrol(other, Role.TENANT_ADMIN));

        open("providers");
        assertThat(page()).contains("No providers yet").doesNotContain("Quillstone");
        open("inbox");
        search("Quill");
        assertThat(page()).contains("Quill").doesNotContain("Quillstone");
        open(ProvidersNavigation.provider(id));
        _assertNone(ProviderView.class);
        assertThat(page()).doesNotContain("Quillstone");
        open("providers/not-an-id");
        _assertNone(ProviderView.class);
    }

    @Test
    void theSearchIsInTheAddressAndFindsByNameAndKind() {
        signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        signedIn.as(
                consultant,
                () -> providers.create(
                        new ProviderDraft("Larkfield", "", "Hosted telephony", "", "", AdviserPay.UNKNOWN)));
        browse(consultant);
        search("hosted");

        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void aNameThatIsTakenIsSaidAtTheField() {
        signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        browse(consultant);
        open("providers");
        _click(_get(Button.class, button -> button.withId("add-provider")));
        _setValue(name(), "quillstone");
        _get(FormDialog.class).save();

        assertThat(name().getErrorMessage()).startsWith("There is already a provider called quillstone.");
        assertThat(signedIn.as(consultant, () -> providers.count(ProviderFilter.ALL)))
                .isOne();
    }

    @Test
    void payIsEnteredByItsKindAndAFigureThatMakesNoSenseIsRefused() {
        ProviderId id = signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        browse(consultant);
        open(ProvidersNavigation.provider(id));
        _click(_get(Button.class, button -> button.withId("edit-provider")));
        _setValue(payKind(), AdviserPayKind.RECURRING_PERCENT);
        PercentField percent = _get(PercentField.class, field -> field.withId("pay-percent"));
        percent.setValue(new BigDecimal("1.5"));
        _get(FormDialog.class).save();
        assertThat(percent.getErrorMessage()).contains("at most 100 percent");

        percent.setValue(new BigDecimal("0.05"));
        _get(FormDialog.class).save();

        assertThat(page()).contains("of the recurring charges", "Printed in the client’s brief.");
        assertThat(signedIn.as(consultant, () -> providers.getProvider(id))
                        .provider()
                        .adviserPay()
                        .percent())
                .isEqualByComparingTo("0.05");
    }

    @Test
    void theSlowerOfTwoEditorsSeesBothVersionsAndLosesNothing() {
        ProviderId id = signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        browse(consultant);
        open(ProvidersNavigation.provider(id));
        _click(_get(Button.class, button -> button.withId("edit-provider")));
        signedIn.asSystem(tenant, () -> {
            providers.update(id, ProviderDraft.named("Quillstone Group"), 0);
            return id;
        });
        _setValue(name(), "Quillstone Voice");
        _get(FormDialog.class).save();

        assertThat(page()).contains("Quillstone Group", "Quillstone Voice");
        _assertOne(FormDialog.class);
        _get(FormDialog.class).save();
        assertThat(signedIn.as(consultant, () -> providers.getProvider(id)).name())
                .isEqualTo("Quillstone Voice");
    }

    @Test
    void aPlanIsAddedEditedAndArchived() {
        ProviderId id = signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        browse(consultant);
        open(ProvidersNavigation.provider(id));
        _click(_get(Button.class, button -> button.withId("add-plan")));
        _setValue(_get(TextField.class, field -> field.withId("plan-name")), "Business");
        _setValue(_get(IntegerField.class, field -> field.withId("plan-from")), 50);
        _setValue(_get(IntegerField.class, field -> field.withId("plan-to")), 10);
        _setValue(_get(BigDecimalField.class, field -> field.withId("plan-price")), new BigDecimal("24.95"));
        _get(FormDialog.class).save();
        IntegerField to = _get(IntegerField.class, field -> field.withId("plan-to"));
        assertThat(to.getErrorMessage()).contains("comes before the first");
        _setValue(to, 99);
        _get(FormDialog.class).save();

        assertThat(GridKt._size(planGrid())).isEqualTo(1);
        assertThat(GridKt._getFormattedRow(planGrid(), 0).toString()).contains("50–99", "$24.95", "Unknown");

        GridKt._clickItem(planGrid(), 0);
        _click(_get(Button.class, button -> button.withId("archive-plan")));
        assertThat(signedIn.as(consultant, () -> plans.findByProvider(id)))
                .singleElement()
                .matches(PlanDetails::archived);
    }

    @Test
    void whatAPlanHoldsIsAnsweredFeatureByFeatureAndShownAgainstTheOtherPlans() {
        ProviderId id = signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        signedIn.as(consultant, () -> plans.add(id, plan("Basic")));
        browse(consultant);
        open(ProvidersNavigation.provider(id));
        assertThat(page()).contains("Nobody has noted yet what the plans hold");

        _click(_get(Button.class, button -> button.withId("add-plan")));
        _setValue(_get(TextField.class, field -> field.withId("plan-name")), "Plus");
        _setValue(answer("FAX"), FeatureAnswer.ADD_ON);
        _setValue(_get(BigDecimalField.class, field -> field.withId("price-FAX")), new BigDecimal("-1"));
        _setValue(_get(TextField.class, field -> field.withId("another-feature")), "Dental suite");
        _click(_get(Button.class, button -> button.withId("add-feature")));
        _setValue(answer("Dental suite"), FeatureAnswer.INCLUDED);
        _get(FormDialog.class).save();
        assertThat(_get(PlanFeatureFields.class).getErrorMessage()).contains("0 or more");
        _setValue(_get(BigDecimalField.class, field -> field.withId("price-FAX")), new BigDecimal("4.00"));
        _get(FormDialog.class).save();

        Grid<?> matrix = _get(Grid.class, grid -> grid.withId("feature-matrix"));
        assertThat(GridKt._size(matrix)).as("two features and the price lock").isEqualTo(3);
        assertThat(PrettyPrintTreeKt.toPrettyTree(GridKt._getCellComponent(matrix, 0, matrixColumn(matrix, 1))))
                .as("Basic, of which nobody has said anything")
                .contains("Unknown")
                .doesNotContain("No");
        assertThat(PrettyPrintTreeKt.toPrettyTree(GridKt._getCellComponent(matrix, 0, matrixColumn(matrix, 2))))
                .contains("Add-on", "$4.00 per seat and month");
    }

    @Test
    void anArchivedProviderIsMarkedAndComesBack() {
        ProviderId id = signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        browse(consultant);
        open(ProvidersNavigation.provider(id));
        _click(_get(Button.class, button -> button.withId("archive-provider")));
        assertThat(signedIn.as(consultant, () -> providers.findChoices())).isEmpty();
        open("providers");
        assertThat(GridKt._getFormattedRow(_get(Grid.class), 0).toString()).contains("Quillstone (archived)");

        open(ProvidersNavigation.provider(id));
        _click(_get(Button.class, button -> button.withId("archive-provider")));
        assertThat(signedIn.as(consultant, () -> providers.findChoices())).hasSize(1);
    }

    @Test
    void bothPagesSpeakBothLanguages() {
        ProviderId id = signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        signedIn.as(consultant, () -> plans.add(id, plan("Business")));
        browse(consultant);
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            UI.getCurrent().setLocale(language);
            open("providers");
            assertThat(page()).doesNotContain("!{");
            open(ProvidersNavigation.provider(id));
            assertThat(page()).doesNotContain("!{");
        }
        assertThat(page()).contains("顾问报酬");
    }

    @Test
    void theListCostsThreeStatementsHoweverLongAndThePageABoundedNumber() {
        ProviderId first = signedIn.as(consultant, () -> providers.ensure("Provider 000"));
        for (int i = 1; i <= 40; i++) {
            String name = "Provider %03d".formatted(i);
            signedIn.as(consultant, () -> plans.add(providers.ensure(name), plan("Business")));
        }
        for (int i = 1; i <= 20; i++) {
            String name = "Plan %03d".formatted(i);
            signedIn.as(consultant, () -> plans.add(first, plan(name)));
        }
        Statistics statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            signedIn.as(consultant);
            statistics.clear();
            var rows = providers.find(ProviderFilter.ALL, 0, 50, ProviderSort.NAME, true);
            assertThat(rows).hasSize(41);
            offers.standing(rows.stream().map(row -> row.id()).toList());
            providers.count(ProviderFilter.ALL);
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(3);

            statistics.clear();
            providers.getProvider(first);
            assertThat(plans.findByProvider(first)).hasSize(20);
            assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(3);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static String matrixColumn(Grid<?> matrix, int index) {
        return matrix.getColumns().get(index).getKey();
    }

    @SuppressWarnings("unchecked")
    private static Select<FeatureAnswer> answer(String feature) {
        return _get(Select.class, field -> field.withId("feature-" + feature));
    }

    private static PlanDraft plan(String name) {
        return new PlanDraft(name, null, null, null, null, null, "", null, "");
    }

    private static void search(String text) {
        UI.getCurrent().navigate("providers", QueryParameters.of("q", text));
        MockVaadin.clientRoundtrip(true);
    }

    private static TextField name() {
        return _get(TextField.class, field -> field.withId("provider-name"));
    }

    @SuppressWarnings("unchecked")
    private static Select<AdviserPayKind> payKind() {
        return _get(Select.class, field -> field.withId("pay-kind"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<PlanDetails> planGrid() {
        return _get(Grid.class, grid -> grid.withId("plans"));
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
