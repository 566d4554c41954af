package io.parley.outages.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.parley.clients.ClientId;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.notifications.Inbox;
import io.parley.outages.CreditState;
import io.parley.outages.OutageDraft;
import io.parley.outages.OutageService;
import io.parley.outages.OutageSource;
import io.parley.outages.OutageWindow;
import io.parley.outages.ServiceLevelService;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.testing.BareFigures;
import io.parley.testing.ViewTest;
import io.parley.uikit.DateField;
import io.parley.uikit.PhoneRows;
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
        assertThat(BareFigures.in(UI.getCurrent())).isEmpty();
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
    void filesAreOfferedToTheClientAndToTheConsultant() {
        var start = Instant.parse("2026-11-20T13:00:00Z");
        signedIn.as(
                dana,
                () -> outages.report(
                        client,
                        new OutageDraft(
                                null, null, start, null, OutageCause.UNKNOWN, null, "", "", "Dead", "14 people")));
        browse(dana);
        open("portal/service");
        _click(_get((Component) lastCell(), Button.class));
        assertThat(named(Div.class, "outage-files").getElement().getTextRecursively())
                .contains("No file yet");

        browse(ada);
        open("clients/" + client + "/service");
        assertThat(((Component) noteCell()).getElement().getTextRecursively()).contains("Affected: 14 people");
        GridKt._clickItem(log(), 0);
        assertThat(named(Div.class, "outage-files").getElement().getTextRecursively())
                .contains("No file yet");
        assertThat(named(TextField.class, "outage-affected").getValue()).isEqualTo("14 people");
    }

    @Test
    void whatAStatusPageSaysIsLookedAtBeforeItIsKept() {
        signedIn.as(
                ada,
                () -> outages.report(
                        client,
                        new OutageDraft(
                                null,
                                null,
                                Instant.parse("2026-11-05T10:00:00Z"),
                                Instant.parse("2026-11-05T11:00:00Z"),
                                OutageCause.CORE,
                                null,
                                "",
                                "T-9",
                                "")));
        browse(ada);
        open("clients/" + client + "/service");
        _click(named(Button.class, "paste-status-page"));
        _click(named(Button.class, "status-page-read"));
        assertThat(named(TextArea.class, "status-page").getErrorMessage()).contains("Paste the words");

        _setValue(named(TextArea.class, "status-page"), """
                Calls fail
                This incident has been resolved.
                Nov 12, 14:05 - 15:32 UTC
                Texts late
                Resolved - Texts go out again.
                Investigating - Nov 10, 2026 08:10 UTC
                Portal slow
                This incident has been resolved.
                Nov 5, 10:30 - 10:45 UTC
                """);
        _click(named(Button.class, "status-page-read"));

        assertThat(shown())
                .contains("3 outages were found, 1 of them clear")
                .contains("it is not guessed")
                .contains("Take this one only if it was another one");
        assertThat(_find(Checkbox.class, spec -> spec.withPredicate(box -> "proposed".equals(box.getTestId()))))
                .extracting(Checkbox::getValue)
                .containsExactly(true, false, false);
        var texts = proposed(1);
        _setValue(texts, true);
        _click(_get(Button.class, spec -> spec.withText("Take the chosen ones into the log")));
        assertThat(shown()).contains("Enter when it ended, or say that it is still going on.");
        assertThat(count()).isEqualTo(1);

        _find(Details.class, spec -> spec.withPredicate(found -> "proposed-correct".equals(found.getTestId())))
                .get(1)
                .setOpened(true);
        assertThat(named(DateField.class, "outage-start").getValue()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(named(DateField.class, "outage-end").isEmpty()).isTrue();
        _setValue(named(DateField.class, "outage-end"), LocalDate.of(2026, 11, 10));
        _setValue(named(TimePicker.class, "outage-end-time"), LocalTime.of(9, 0));
        _click(_get(Button.class, spec -> spec.withText("Take the chosen ones into the log")));

        assertThat(signedIn.as(ada, () -> outages.find(client, new OutageWindow("", 0, 10))))
                .filteredOn(row -> row.source() == OutageSource.STATUS_PAGE)
                .extracting(row -> row.outage().note(), row -> row.outage().end())
                .containsExactly(
                        tuple("Calls fail", Instant.parse("2026-11-12T15:32:00Z")),
                        tuple("Texts late", Instant.parse("2026-11-10T14:00:00Z")));
        GridKt._clickItem(log(), 0);
        assertThat(named(Div.class, "outage-source").getText()).contains("Nov 12, 14:05 - 15:32 UTC");
    }

    @Test
    void whatAStatusPageSaysIsOverEndsTheOpenOutageOnceSomebodyAccepts() {
        var start = Instant.parse("2026-11-12T13:50:00Z");
        var open = new OutageDraft(null, null, start, null, OutageCause.UNKNOWN, null, "", "T-9", "no calls");
        signedIn.as(ada, () -> outages.report(client, open));
        browse(ada);
        open("clients/" + client + "/service");
        _click(named(Button.class, "paste-status-page"));
        _setValue(named(TextArea.class, "status-page"), """
                Calls fail
                Resolved - Calls work again.
                Nov 12, 15:32 UTC
                Investigating - We look into failing calls.
                Nov 12, 14:05 UTC
                """);
        _click(named(Button.class, "status-page-read"));

        var ends = named(Checkbox.class, "proposed-ends");
        assertThat(ends.getLabel()).contains("Ends the outage open since Nov 12, 2026", "8:50");
        assertThat(ends.getValue()).isTrue();
        assertThat(proposed(0).getValue()).isTrue();
        assertThat(shown()).contains("Ends an outage of the log").doesNotContain("Overlaps with the log");
        _click(_get(Button.class, spec -> spec.withText("Take the chosen ones into the log")));

        assertThat(signedIn.as(ada, () -> outages.find(client, new OutageWindow("", 0, 10))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.outage().start()).isEqualTo(start);
                    assertThat(row.outage().end()).isEqualTo("2026-11-12T15:32:00Z");
                    assertThat(row.outage().ticket()).isEqualTo("T-9");
                });
    }

    @Test
    void anotherOutageThanTheOpenOneIsAddedBesideIt() {
        var start = Instant.parse("2026-11-12T13:50:00Z");
        var open = new OutageDraft(null, null, start, null, OutageCause.UNKNOWN, null, "", "T-9", "no calls");
        signedIn.as(ada, () -> outages.report(client, open));
        browse(ada);
        open("clients/" + client + "/service");
        _click(named(Button.class, "paste-status-page"));
        _setValue(named(TextArea.class, "status-page"), "Texts late\nNov 12, 14:05 - 15:32 UTC");
        _click(named(Button.class, "status-page-read"));
        _setValue(named(Checkbox.class, "proposed-ends"), false);
        _click(_get(Button.class, spec -> spec.withText("Take the chosen ones into the log")));

        assertThat(count()).isEqualTo(2);
        assertThat(signedIn.as(ada, () -> outages.find(client, new OutageWindow("T-9", 0, 10)))
                        .getFirst()
                        .outage()
                        .end())
                .isNull();
    }

    private static Checkbox proposed(int index) {
        return _find(Checkbox.class, spec -> spec.withPredicate(box -> "proposed".equals(box.getTestId())))
                .get(index);
    }

    private static Object lastCell() {
        return cell(log().getColumns().size() - 2); // after it, what a phone shows
    }

    private static Object noteCell() {
        return cell(6);
    }

    private static Object cell(int column) {
        var renderer = (com.vaadin.flow.data.renderer.ComponentRenderer<?, Object>)
                log().getColumns().get(column).getRenderer();
        return renderer.createComponent(GridKt._get(log(), 0));
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
    void whatIsToBeDoneAboutAnUnknownFigureIsSaidToTheConsultantOnly() {
        served.contract(tenant, client, ServedClients.term("sla.window", "MONTH"));
        browse(ada);
        open("clients/" + client + "/service");
        assertThat(shown()).contains("is not captured. Enter the target in the service level of the contract.");
        assertThat(_find(Anchor.class, spec -> spec.withText("Service level of the contract")))
                .singleElement()
                .extracting(Anchor::getHref)
                .isEqualTo("clients/" + client + "/contract/service-level");

        browse(dana);
        open("portal/service");
        assertThat(shown())
                .contains("which availability it promises is not captured.")
                .doesNotContain("Enter the target", "contract/service-level");
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

    @Test
    void onAPhoneAMonthSaysAllOfItsColumnsAndItsClaimIsRecordedThere() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        var start = Instant.parse("2026-10-20T13:00:00Z");
        signedIn.as(
                ada,
                () -> outages.report(
                        client,
                        new OutageDraft(
                                null, null, start, start.plusSeconds(3600), OutageCause.CORE, null, "", "T-7", "")));
        browse(ada);
        widen(390);
        open("clients/" + client + "/service");
        assertThat(credits().getColumns()).filteredOn(Component::isVisible).hasSize(1);
        var october = (Component) GridKt._getCellComponent(credits(), 1, PhoneRows.ENTRY);
        assertThat(october.getElement().getTextRecursively())
                .contains("Oct 2026", "owed", "Attained", "Promised", "Downtime that counts", "60 min", "Claim by");
        assertThat(_find(october, Button.class)).extracting(Button::getText).contains("$100.00");

        _click(_get(october, Button.class, spec -> spec.withPredicate(button -> button.getTestId() != null)));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(october()).isEqualTo(CreditState.CLAIMED);

        browse(dana);
        widen(390);
        open("portal/service");
        var theirs = (Component) GridKt._getCellComponent(credits(), 1, PhoneRows.ENTRY);
        assertThat(theirs.getElement().getTextRecursively()).contains("Oct 2026", "claimed", "Attained");
        assertThat(_find(theirs, Button.class)).extracting(Button::getText).containsExactly("$100.00");
        var reported = (Component) GridKt._getCellComponent(log(), 0, PhoneRows.ENTRY);
        assertThat(reported.getElement().getTextRecursively()).contains("Oct 20, 2026", "Ended", "Add files");
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
