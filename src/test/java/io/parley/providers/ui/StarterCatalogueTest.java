package io.parley.providers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
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
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.providers.StarterSummary;
import io.parley.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own people
class StarterCatalogueTest extends ViewTest {

    @Autowired
    private ProviderService providers;

    @Autowired
    private PlanService plans;

    private Actor consultant;

    @BeforeEach
    void aConsultantWithoutProviders() {
        consultant = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        browse(consultant);
    }

    @Test
    void theListShowsTheStarterCatalogueBehindAFilterThatIsInTheAddress() {
        open("providers");
        assertThat(page()).contains("No providers yet").doesNotContain("They are fictional and read only");

        RadioButtonGroup<String> shown = _get(RadioButtonGroup.class, group -> group.withId("shown"));
        _setValue(shown, ProviderListView.STARTER);

        assertThat(page()).contains("They are fictional and read only");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("list"))
                .contains("starter");
        assertThat(GridKt._size(starter())).isGreaterThan(5);
        assertThat(GridKt._getFormattedRow(starter(), 0).toString()).contains("Bluemarten UC");
        assertThat(signedIn.as(consultant, () -> providers.findReferences())).isEmpty();
    }

    @Test
    void anExampleIsReadAndThenUsedWhichMakesItOnesOwn() {
        showStarter();
        GridKt._clickItem(starter(), 0);
        assertThat(_get(H1.class).getText()).isEqualTo("Bluemarten UC");
        assertThat(page())
                .contains("Starter catalogue · read only", "As of Nov 1, 2026", "Phone, Chat, E-mail, Portal");
        _assertNone(Button.class, button -> button.withId("add-plan"));
        _assertNone(Button.class, button -> button.withId("edit-support"));
        _assertNone(Button.class, button -> button.withId("add-fee"));

        _click(_get(Button.class, button -> button.withId("use-starter")));

        ProviderReference own =
                signedIn.as(consultant, () -> providers.findReferences()).getFirst();
        assertThat(address()).isEqualTo(ProvidersNavigation.provider(own.id()));
        _get(Button.class, button -> button.withId("edit-support"));
        assertThat(signedIn.as(consultant, () -> plans.findByProvider(own.id())))
                .hasSize(2);
        open(ProvidersNavigation.starter("bluemarten"));
        assertThat(page()).contains("Add what ours does not say", "Open ours");
    }

    @Test
    void anExampleThatIsNotThereIsNotFound() {
        open(ProvidersNavigation.starter("nobody"));

        _assertNone(StarterView.class);
    }

    @Test
    void aClientsUserSeesNoExamples() {
        browse(signedIn.enrol(openTenant("Beacon Telecom Advisers"), Role.CLIENT_USER));
        open(ProvidersNavigation.starter("larkfield"));

        _assertNone(StarterView.class);
        assertThat(page()).doesNotContain("Larkfield");
    }

    @Test
    void bothPagesSpeakBothLanguages() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            UI.getCurrent().setLocale(language);
            showStarter();
            assertThat(page()).doesNotContain("!{");
            open(ProvidersNavigation.starter("qilan"));
            assertThat(page()).doesNotContain("!{");
        }
        assertThat(page()).contains("入门目录", "使用此示例");
    }

    private static void showStarter() {
        UI.getCurrent().navigate("providers", QueryParameters.of("list", "starter"));
        MockVaadin.clientRoundtrip(true);
    }

    @SuppressWarnings("unchecked")
    private static Grid<StarterSummary> starter() {
        return _get(Grid.class, grid -> grid.withId("starter"));
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
