package io.parley.clients.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientFilter;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ClientSort;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import io.parley.uikit.FormDialog;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own consultant
class ClientViewsTest extends ViewTest {

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private EntityManagerFactory persistence;

    private TenantId tenant;
    private Actor consultant;

    @BeforeEach
    void hireAConsultant() {
        tenant = openTenant("Coastline Advisory");
        consultant = signedIn.enrol(tenant, Role.CONSULTANT);
    }

    @Test
    void anEmptyListSaysWhatToDoFirstAndAClientIsAddedFromThere() {
        browse(consultant);
        open("clients");
        assertThat(page()).contains("No clients yet");

        _click(_get(Button.class, button -> button.withId("add-client")));
        _setValue(_get(TextField.class, field -> field.withId("client-name")), "Harbor Dental");
        _get(FormDialog.class).save();

        assertThat(_get(H1.class).getText()).isEqualTo("Harbor Dental");
        assertThat(address()).startsWith("clients/");
        open("clients");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void aClientWithoutANameIsNotSavedAndTheFieldSaysWhy() {
        browse(consultant);
        open("clients");
        _click(_get(Button.class, button -> button.withId("add-client")));
        _get(FormDialog.class).save();

        assertThat(_get(TextField.class, field -> field.withId("client-name")).getErrorMessage())
                .isEqualTo("Please fill this in.");
        assertThat(signedIn.as(consultant, () -> clients.count(ClientFilter.ALL)))
                .isZero();
    }

    @Test
    void sectionsOfOneTopicShareATabAndStandInARowBelowIt() {
        ClientId client = signedIn.as(consultant, () -> clients.create(aClient("Harbor Dental")));
        String address = ClientNavigation.client(client);
        browse(consultant);

        open(address);
        assertThat(links("pl-section-tabs"))
                .containsExactly(
                        address + "/overview*",
                        address + "/sites",
                        address + "/requirements",
                        address + "/contract",
                        address + "/internet",
                        address + "/devices",
                        address + "/documents");
        assertThat(_find(Nav.class, row -> row.withClasses("pl-section-parts"))).isEmpty();

        open(address + "/invoices");
        assertThat(links("pl-section-tabs")).contains(address + "/contract*").doesNotContain(address + "/overview*");
        assertThat(links("pl-section-parts"))
                .containsExactly(address + "/contract", address + "/invoices*", address + "/service");
    }

    /** Addresses of a row of links, the open one with a star. */
    private static List<String> links(String row) {
        return _get(Nav.class, nav -> nav.withClasses(row))
                .getChildren()
                .map(Anchor.class::cast)
                .map(link -> link.getHref() + (link.getElement().hasAttribute("aria-current") ? "*" : ""))
                .toList();
    }

    @Test
    void anEngagementIsStartedAndMovedOn() {
        ClientId client = signedIn.as(consultant, () -> clients.create(aClient("Harbor Dental")));
        browse(consultant);
        open(ClientNavigation.client(client));
        _click(_get(Button.class, button -> button.withId("start-engagement")));
        _setValue(_get(TextField.class, field -> field.withId("engagement-name")), "Phones 2027");
        _setValue(_get(IntegerField.class, field -> field.withId("engagement-seats")), 42);
        _setValue(_get(DatePicker.class, field -> field.withId("engagement-start")), LocalDate.of(2027, 2, 1));
        _get(FormDialog.class).save();

        assertThat(_get(H1.class).getText()).isEqualTo("Phones 2027");
        _click(_get(Button.class, button -> button.withId("next-stage")));
        assertThat(signedIn.as(consultant, () -> engagements.findByClient(client)))
                .extracting(row -> row.stage())
                .containsExactly(EngagementStage.QUOTING);

        open(ClientNavigation.client(client));
        assertThat(_get(Anchor.class, link -> link.withText("Phones 2027")).getHref())
                .startsWith(ClientNavigation.client(client) + "/engagements/");
        assertThat(page()).contains("Quoting");
    }

    @Test
    void theSlowerOfTwoEditorsSeesBothVersionsAndLosesNothing() {
        ClientId client = signedIn.as(consultant, () -> clients.create(aClient("Harbor Dental")));
        browse(consultant);
        open(ClientNavigation.client(client));
        _click(_get(Button.class, button -> button.withId("edit-client")));
        signedIn.asSystem(tenant, () -> {
            clients.update(client, aClient("Harbor Dental Group"), 0);
            return client;
        });
        _setValue(_get(TextField.class, field -> field.withId("client-name")), "Harbor Smiles");
        _get(FormDialog.class).save();

        assertThat(page()).contains("Harbor Dental Group", "Harbor Smiles");
        _assertOne(FormDialog.class);
        _get(FormDialog.class).save();
        assertThat(signedIn.as(consultant, () -> clients.getClient(client)).name())
                .isEqualTo("Harbor Smiles");
    }

    @Test
    void aColleagueWhoIsNotAssignedCannotOpenTheAddress() {
        ClientId client = signedIn.as(consultant, () -> clients.create(aClient("Harbor Dental")));
        EngagementId engagement = signedIn.as(consultant, () -> engagements.start(client, anEngagement("Phones 2027")));
        browse(signedIn.enrol(tenant, Role.CONSULTANT));

        open(ClientNavigation.client(client));
        _assertNone(ClientView.class);
        assertThat(page()).doesNotContain("Harbor Dental");
        open(ClientNavigation.engagement(client, engagement));
        _assertNone(EngagementView.class);
        assertThat(page()).doesNotContain("Phones 2027");
    }

    @Test
    void everyTabHasItsAddressInBothLanguages() {
        ClientId client = signedIn.as(consultant, () -> clients.create(aClient("Harbor Dental")));
        browse(consultant);
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            UI.getCurrent().setLocale(language);
            for (String section : new String[] {"overview", "sites", "requirements", "people"}) {
                open(ClientNavigation.client(client, section));
                _assertOne(ClientView.class);
                assertThat(page()).doesNotContain("!{");
            }
        }
        assertThat(page()).contains("人员");
    }

    @Test
    void theListCostsTwoStatementsHoweverLongAndThePageABoundedNumber() {
        ClientId first = signedIn.as(consultant, () -> clients.create(aClient("Client 000")));
        for (int i = 1; i <= 40; i++) {
            String name = "Client %03d".formatted(i);
            signedIn.as(consultant, () -> clients.create(aClient(name)));
        }
        Statistics statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            signedIn.as(consultant);
            statistics.clear();
            assertThat(clients.find(ClientFilter.ALL, 0, 50, ClientSort.NAME, true))
                    .hasSize(41);
            clients.count(ClientFilter.ALL);
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);

            statistics.clear();
            clients.getClient(first);
            engagements.findByClient(first);
            assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(4);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
