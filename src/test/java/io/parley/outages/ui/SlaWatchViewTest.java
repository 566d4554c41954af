package io.parley.outages.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.parley.clients.ClientId;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.outages.OutageDraft;
import io.parley.outages.OutageService;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class SlaWatchViewTest extends ViewTest {

    @Autowired
    private OutageService outages;

    @Autowired
    private ServedClients served;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
    }

    @Test
    void whoHasNothingToWatchIsToldWhereToBegin() {
        browse(ada);
        open("sla-watch");

        assertThat(shown()).contains("No service level to watch yet").doesNotContain("Where the credits go");
    }

    @Test
    void theConsultantSeesWhatToClaimAndGoesThere() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        anHourOn("2026-10-14");
        served.dailyRound(tenant);
        browse(ada);
        open("sla-watch");

        assertThat(GridKt._size(list())).isEqualTo(1);
        var standing = cell(1);
        assertThat(text(standing)).contains("Claim $100.00 by Nov 30, 2026");
        assertThat(text(cell(2))).contains("99.865").contains("Oct 2026");
        assertThat(shown()).contains("Where the credits go").contains("still to be claimed");

        GridKt._clickItem(list(), 0);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("clients/" + client + "/service");
    }

    @Test
    void onlyThoseWithSomethingToDo() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        served.dailyRound(tenant);
        browse(ada);
        open("sla-watch");
        assertThat(GridKt._size(list())).isEqualTo(1);
        assertThat(text(cell(1))).contains("No outage recorded");

        choose("todo");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("sla-watch?list=todo");
        MockVaadin.clientRoundtrip(true);
        assertThat(shown()).contains("Nothing to do");

        choose("all");
        assertThat(shown()).doesNotContain("Nothing to do");
    }

    @Test
    void aColleagueSeesNothingOfIt() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        anHourOn("2026-10-14");
        served.dailyRound(tenant);
        browse(signedIn.enrol(tenant, Role.CONSULTANT));
        open("sla-watch");

        assertThat(shown()).contains("No service level to watch yet").doesNotContain("Graywhale");
    }

    @Test
    void itSpeaksChinese() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        anHourOn("2026-10-14");
        served.dailyRound(tenant);
        browse(ada);
        openInChinese("sla-watch");

        assertThat(shown()).contains("SLA 监测").contains("各服务商的赔付去向");
        assertThat(text(cell(1))).contains("索赔");
    }

    private void anHourOn(String day) {
        var start = Instant.parse(day + "T13:00:00Z");
        signedIn.as(
                ada,
                () -> outages.report(
                        client,
                        new OutageDraft(
                                null, null, start, start.plusSeconds(3600), OutageCause.CORE, null, "", "T-1", "")));
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }

    private static com.vaadin.flow.component.Component cell(int column) {
        var renderer = (com.vaadin.flow.data.renderer.ComponentRenderer<?, Object>)
                list().getColumns().get(column).getRenderer();
        return renderer.createComponent(GridKt._get(list(), 0));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> list() {
        return _get(Grid.class, spec -> spec.withPredicate(grid -> "sla-watch".equals(grid.getTestId())));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String which) {
        _setValue((RadioButtonGroup<String>) _find(RadioButtonGroup.class).getFirst(), which);
    }
}
