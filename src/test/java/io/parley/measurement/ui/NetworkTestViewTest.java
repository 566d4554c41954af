package io.parley.measurement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import io.parley.clients.ClientId;
import io.parley.clients.SiteDetails;
import io.parley.clients.SiteService;
import io.parley.identity.Actor;
import io.parley.internet.CallPlanDraft;
import io.parley.internet.CallPlanService;
import io.parley.internet.CallingHabitsDraft;
import io.parley.internet.LineConnection;
import io.parley.internet.LineTestDraft;
import io.parley.internet.LineTestService;
import io.parley.network.Codec;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import io.parley.uikit.Chart;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class NetworkTestViewTest extends ViewTest {

    @Autowired
    private LineTestService tests;

    @Autowired
    private SiteService sites;

    @Autowired
    private CallPlanService plans;

    @Autowired
    private ServedClients served;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;
    private Actor dana;
    private SiteDetails first;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        dana = served.clientPerson(tenant, client);
        first = signedIn.as(ada, () -> sites.findByClient(client)).getFirst();
    }

    @Test
    void nothingStartsBeforeSiteAndConnectionAreSaid() {
        browse(dana);
        open("portal/network-test");
        assertThat(shown()).contains("No tests yet");
        _click(named(Button.class, "start-test"));
        assertThat(shown()).contains("Choose the site you are at.");
        _setValue(site(), first);
        _click(named(Button.class, "start-test"));
        assertThat(shown()).contains("Say how this device is connected.");
        _setValue(connection(), LineConnection.WIRED);
        _click(named(Button.class, "start-test"));
        assertThat(named(Button.class, "start-test").isEnabled()).isFalse();
        assertThat(named(Button.class, "cancel-test").isVisible()).isTrue();
    }

    @Test
    void theTestsOfASiteAreDrawnAndListed() {
        enter("2026-11-02T15:00:00Z", "95.5", "9.25");
        enter("2026-11-03T15:00:00Z", "101", "8.5");
        browse(dana);
        open("portal/network-test");

        assertThat(GridKt._size(named(Grid.class, "test-history"))).isEqualTo(2);
        assertThat(GridKt._getFormattedRow(named(Grid.class, "test-history"), 0))
                .contains("101 Mbps", "8.5 Mbps", "unknown");
        assertThat(com.github.mvysny.kaributesting.v10.LocatorJ._find(Chart.class))
                .hasSize(2);

        openInChinese("portal/network-test");
        assertThat(shown()).contains("测试站点线路", "历次测试");
    }

    @Test
    void theNeedStandsBesideTheTestsAndInTheCharts() {
        browse(dana);
        open("portal/network-test");
        _setValue(site(), first);
        assertThat(shown()).contains("Not known yet", "not planned yet. Ask your consultants");

        plan();
        open("portal/network-test");
        _setValue(site(), first);
        assertThat(shown()).contains("You need 7 calls at once. Run a test in your busy hours (Mon, Tue", "10–11");

        enter("2026-11-02T15:00:00Z", "200", "7.5");
        enter("2026-11-03T15:00:00Z", "200", "7");
        open("portal/network-test");
        _setValue(site(), first);
        assertThat(shown()).contains("Too small", "Enough for only 0 calls at once in the busy hours; you need 7.");
        assertThat(shown()).contains("Needed for calls and all else", "7.64 Mbps are needed");

        enter("2026-11-04T15:00:00Z", "200", "40");
        openInChinese("portal/network-test");
        _setValue(site(), first);
        assertThat(shown()).contains("忙时只能同时承载", "您需要 7 路");
    }

    /** In New York's time, where it is ten when the tests of these days were run. */
    private void plan() {
        signedIn.as(
                ada,
                () -> plans.saveHabits(
                        client,
                        new CallingHabitsDraft(
                                Set.of(DayOfWeek.values()), Set.of(10), new BigDecimal("3.7"), List.of()),
                        -1));
        signedIn.as(
                ada,
                () -> plans.savePlan(
                        client,
                        first.id(),
                        new CallPlanDraft(
                                Codec.G711,
                                20,
                                true,
                                4,
                                18,
                                0,
                                20,
                                new BigDecimal("0.13"),
                                new BigDecimal("0.01"),
                                new BigDecimal("60000"),
                                new BigDecimal("6000"),
                                new BigDecimal("20000"),
                                new BigDecimal("1000"),
                                null,
                                null),
                        -1));
    }

    private void enter(String at, String down, String up) {
        signedIn.as(
                ada,
                () -> tests.enter(
                        client,
                        new LineTestDraft(
                                first.id(),
                                Instant.parse(at),
                                LineConnection.WIRED,
                                new BigDecimal(down),
                                new BigDecimal(up),
                                null,
                                null,
                                null)));
    }

    @SuppressWarnings("unchecked")
    private static Select<SiteDetails> site() {
        return named(Select.class, "test-site");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<LineConnection> connection() {
        return named(RadioButtonGroup.class, "test-connection");
    }

    private static <T extends Component> T named(Class<T> type, String testId) {
        return _get(type, spec -> spec.withPredicate(component -> testId.equals(component.getTestId())));
    }
}
