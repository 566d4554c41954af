package io.parley.outages.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.parley.clients.ClientId;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.notifications.Inbox;
import io.parley.outages.CreditState;
import io.parley.outages.OutageDraft;
import io.parley.outages.OutageService;
import io.parley.outages.OutageWindow;
import io.parley.outages.ServiceLevelService;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import io.parley.uikit.DateField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class ServiceViewsTest extends ViewTest {

    @Autowired
    private OutageService outages;

    @Autowired
    private ServiceLevelService levels;

    @Autowired
    private ServedClients served;

    @Autowired
    private Inbox inbox;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;
    private Actor dana;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        dana = served.clientPerson(tenant, client);
    }

    @Test
    void aClientReportsInThreeFieldsAndTheConsultantReadsItInTheLog() {
        browse(dana);
        open("portal/service");
        _setValue(named(DateField.class, "outage-start"), LocalDate.of(2026, 11, 20));
        _setValue(named(TimePicker.class, "outage-start-time"), LocalTime.of(9, 0));
        _setValue(named(TextArea.class, "outage-note"), "No dial tone");
        _click(named(Button.class, "report-outage"));

        assertThat(signedIn.as(ada, () -> inbox.mine())).hasSize(1);
        browse(ada);
        open("clients/" + client + "/service");
        assertThat(GridKt._size(log())).isEqualTo(1);
        assertThat(signedIn.as(ada, () -> outages.find(client, new OutageWindow("dial", 0, 10))))
                .singleElement()
                .satisfies(row -> assertThat(row.outage().end()).isNull());
    }

    @Test
    void anHourThatCameTwiceIsAskedFor() {
        browse(dana);
        open("portal/service");
        var which = _find(RadioButtonGroup.class);
        assertThat(which).isEmpty();
        _setValue(named(DateField.class, "outage-start"), LocalDate.of(2026, 11, 1));
        _setValue(named(TimePicker.class, "outage-start-time"), LocalTime.of(1, 30));
        _click(named(Button.class, "report-outage"));
        assertThat(shown()).contains("came twice that night");
        assertThat(count()).isZero();

        chooseTheSecond();
        _click(named(Button.class, "report-outage"));

        assertThat(signedIn.as(ada, () -> outages.find(client, new OutageWindow("", 0, 10))))
                .extracting(row -> row.outage().start())
                .containsExactly(Instant.parse("2026-11-01T06:30:00Z"));
    }

    @SuppressWarnings("unchecked")
    private static void chooseTheSecond() {
        _setValue((RadioButtonGroup<Boolean>) named(RadioButtonGroup.class, "outage-start-which"), true);
    }

    @Test
    void anHourThatNeverWasIsSaidAtOnce() {
        browse(dana);
        open("portal/service");
        _setValue(named(DateField.class, "outage-start"), LocalDate.of(2026, 3, 8));
        _setValue(named(TimePicker.class, "outage-start-time"), LocalTime.of(2, 30));

        assertThat(named(TimePicker.class, "outage-start-time").getErrorMessage())
                .isEqualTo("02:30 did not exist that day: the clocks went from 02:00 to 03:00. Enter the time the clock"
                        + " really showed.");
    }

    @Test
    void theConsultantRecordsAnOutageAndThenTheClaimForIt() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        browse(ada);
        open("clients/" + client + "/service");
        assertThat(shown()).contains("No outage is recorded under this contract");
        _click(_find(Button.class, spec -> spec.withText("Record an outage")).getFirst());
        _setValue(named(DateField.class, "outage-start"), LocalDate.of(2026, 10, 20));
        _setValue(named(TimePicker.class, "outage-start-time"), LocalTime.of(9, 0));
        _setValue(named(DateField.class, "outage-end"), LocalDate.of(2026, 10, 20));
        _setValue(named(TimePicker.class, "outage-end-time"), LocalTime.of(10, 0));
        _click(_get(Button.class, spec -> spec.withText("Record")));

        assertThat(october()).isEqualTo(CreditState.OWED);
        assertThat(shown()).contains("$100.00");
        _click(claimButton());
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(october()).isEqualTo(CreditState.CLAIMED);
        _click(claimButton());
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(october()).isEqualTo(CreditState.PAID);
    }

    @Test
    void aClientReadsTheCreditsAndClaimsNone() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        var start = Instant.parse("2026-10-14T13:00:00Z");
        signedIn.as(
                ada,
                () -> outages.report(
                        client,
                        new OutageDraft(
                                null, null, start, start.plusSeconds(3600), OutageCause.CORE, null, "", "T-7", "")));
        browse(dana);
        open("portal/service");

        assertThat(shown()).contains("Graywhale promises 99.9");
        assertThat(GridKt._size(credits())).isEqualTo(2);
        assertThat(credits().getColumns()).noneMatch(column -> "Next".equals(column.getHeaderText()));
    }

    @Test
    void bothPagesSpeakChinese() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        browse(ada);
        openInChinese("clients/" + client + "/service");
        assertThat(shown()).contains("可用率与赔付").contains("故障记录");
        browse(dana);
        openInChinese("portal/service");
        assertThat(shown()).contains("报告故障");
    }

    @Test
    void aColleagueWithoutTheClientFindsNoTab() {
        browse(signedIn.enrol(tenant, Role.CONSULTANT));
        open("clients/" + client + "/service");

        assertThat(shown()).doesNotContain("Availability and credits");
    }

    @Test
    void theStillGoingOnBoxDecidesWhetherAnEndIsAskedFor() {
        browse(dana);
        open("portal/service");
        assertThat(named(DateField.class, "outage-end").isEnabled()).isFalse();
        _setValue(named(Checkbox.class, "outage-goes-on"), false);
        assertThat(named(DateField.class, "outage-end").isEnabled()).isTrue();
    }

    @Test
    void theClientSaysThatItWorksAgain() {
        var start = Instant.parse("2026-11-20T13:00:00Z");
        signedIn.as(
                dana,
                () -> outages.report(
                        client,
                        new OutageDraft(null, null, start, null, OutageCause.UNKNOWN, null, "", "", "No dial tone")));
        browse(dana);
        open("portal/service");
        var end = (Component) GridKt._getCellComponent(log(), 0, ReportedCard.END);
        _click(_get(end, Button.class));
        _setValue(named(DateField.class, "over-end"), LocalDate.of(2026, 11, 20));
        _setValue(named(TimePicker.class, "over-end-time"), LocalTime.of(10, 0));
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(signedIn.as(ada, () -> outages.find(client, new OutageWindow("", 0, 10))))
                .extracting(row -> row.outage().end())
                .containsExactly(Instant.parse("2026-11-20T15:00:00Z"));
    }

    private Button claimButton() {
        return (Button) GridKt._getCellComponent(credits(), 1, CreditTable.NEXT);
    }

    private CreditState october() {
        return signedIn.as(ada, () -> levels.find(client)).months().getFirst().state();
    }

    private int count() {
        return signedIn.as(ada, () -> outages.count(client, ""));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> log() {
        return named(Grid.class, "outage-log");
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> credits() {
        return named(Grid.class, "credits");
    }

    private static <T extends Component> T named(Class<T> type, String testId) {
        return _get(type, spec -> spec.withPredicate(component -> testId.equals(component.getTestId())));
    }
}
