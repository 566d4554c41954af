package io.parley.outages.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.identity.Actor;
import io.parley.outages.CreditMonth;
import io.parley.outages.CreditState;
import io.parley.outages.OutageDraft;
import io.parley.outages.OutageService;
import io.parley.outages.ServiceLevelService;
import io.parley.outages.complaints.ComplaintService;
import io.parley.outages.complaints.ComplaintState;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of the letters and the complaint on the service page, of who gets them and who does not. */
@SuppressWarnings("NullAway.Init") // each test has its own client
class ServiceLettersViewTest extends ViewTest {

    private static final Instant SEPTEMBER = Instant.parse("2026-09-09T13:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2026-10-14T13:00:00Z");

    @Autowired
    private OutageService outages;

    @Autowired
    private ServiceLevelService levels;

    @Autowired
    private ComplaintService complaints;

    @Autowired
    private ServedClients served;

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
        served.contract(tenant, client, ServedClients.wholeAgreement());
    }

    @Test
    void theConsultantTakesTheClaimAndRecordsTheDay() {
        lost(SEPTEMBER);
        lost(OCTOBER);
        consultantOpens();
        _click(named(Button.class, "claim-letter"));
        assertThat(named(Anchor.class, "claim-letter-file").isVisible()).isTrue();
        assertThat(shown()).contains("Oct 2026: $100.00 owed");
        _click(_get(Button.class, spec -> spec.withText("Record as claimed")));

        assertThat(standing("2026-10").state()).isEqualTo(CreditState.CLAIMED);
        assertThat(standing("2026-10").claim())
                .satisfies(claim -> assertThat(claim.claim().day()).isNotNull());
        _click(named(Button.class, "claim-letter"));
        assertThat(_find(
                        Anchor.class, spec -> spec.withPredicate(link -> "claim-letter-file".equals(link.getTestId()))))
                .as("nothing is chosen")
                .isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Record as claimed")));
        assertThat(shown()).contains("All chosen months are recorded as claimed already");
    }

    @Test
    void whoIsOwedNothingIsToldSo() {
        var start = Instant.parse("2026-10-14T13:00:00Z");
        report(start, start.plusSeconds(60));
        consultantOpens();
        _click(named(Button.class, "claim-letter"));

        NotificationsKt.expectNotifications(
                "No credit is owed that has not been settled: there is nothing to claim. A month shows up here once it is"
                        + " over and its promise was broken.");
    }

    @Test
    void theRightToLeaveHasItsLetterForTheConsultantOnly() {
        lost(SEPTEMBER);
        lost(OCTOBER);
        consultantOpens();
        assertThat(named(Anchor.class, "exit-letter").getText()).isEqualTo("Exit letter (PDF)");

        browse(dana);
        open("portal/service");
        assertThat(shown()).contains("Right to leave since");
        assertThat(_find(Anchor.class, spec -> spec.withPredicate(link -> "exit-letter".equals(link.getTestId()))))
                .isEmpty();
        assertThat(shown()).doesNotContain("Claim letter").doesNotContain("Complaint to the regulator");
    }

    @Test
    void aComplaintIsDraftedAndTakenAllTheWay() {
        consultantOpens();
        assertThat(shown()).contains("Federal Communications Commission");
        _click(named(Button.class, "begin-complaint"));
        assertThat(named(TextField.class, "complaint-provider").getValue()).isEqualTo("Graywhale");
        _click(save());
        assertThat(shown()).contains("Say what happened, in at most 6,000 characters.");
        _setValue(named(TextArea.class, "complaint-facts"), "Nobody could call us.");
        _setValue(named(TextArea.class, "complaint-relief"), "A credit.");
        _click(save());
        assertThat(shown())
                .contains("Nobody could call us.", "Check the current rule: 47 CFR")
                .contains("The provider must have been asked first", "Before it is filed");

        step("complaint-do.FILED");
        assertThat(shown()).contains("Record the final demand, or a claim for a credit.");
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        step("complaint-do.DEMANDED");
        _click(named(Button.class, "complaint-readDisputes"));
        _setValue(named(TextArea.class, "disputes-meaning"), "Courts of Maine.");
        assertThat(shown()).contains("No clause on disputes is captured.");
        _click(save());
        _click(named(Button.class, "complaint-do.FILED"));
        _setValue(named(TextField.class, "complaint-number"), "IC-4711");
        _click(save());
        assertThat(state()).isEqualTo(ComplaintState.FILED);
        assertThat(named(Anchor.class, "complaint-pack").getText()).isEqualTo("Complaint for filing (PDF)");
        step("complaint-do.SERVED");
        assertThat(shown()).contains("IC-4711", "Answer due", "Formal complaint keeps this date until");
        step("complaint-do.ANSWERED");
        step("complaint-do.CLOSED");

        assertThat(state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(named(Button.class, "begin-complaint").isVisible()).isTrue();
    }

    @Test
    void theFirstPageNamesWhoMayLeave() {
        lost(SEPTEMBER);
        lost(OCTOBER);
        browse(ada);
        // The right is kept by a queued job, which the log of the outages only asks for.
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            open("");
            assertThat(shown()).contains("Harbor Dental may leave Graywhale", "since Oct 2026");
        });
    }

    @Test
    void itSpeaksChinese() {
        var xinghe = served.chineseClient(tenant, "星河物流");
        var zhou = served.consultant(tenant, xinghe);
        browse(zhou);
        openInChinese("clients/" + xinghe + "/service");

        assertThat(shown()).contains("向监管机构申诉", "电信用户申诉受理机构");
    }

    private void step(String button) {
        _click(named(Button.class, button));
        _click(save());
    }

    private static Button save() {
        return _get(Button.class, spec -> spec.withText("Save"));
    }

    private ComplaintState state() {
        return signedIn.as(ada, () -> complaints.findByClient(client))
                .getFirst()
                .state();
    }

    private void consultantOpens() {
        browse(ada);
        open("clients/" + client + "/service");
    }

    private CreditMonth standing(String label) {
        return signedIn.as(ada, () -> levels.find(client)).months().stream()
                .filter(month -> month.month().period().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void lost(Instant start) {
        report(start, start.plusSeconds(3600));
    }

    private void report(Instant start, Instant end) {
        signedIn.as(
                ada,
                () -> outages.report(
                        client, new OutageDraft(null, null, start, end, OutageCause.CORE, null, "", "T-1", "")));
    }

    private static <T extends Component> T named(Class<T> type, String testId) {
        return _get(type, spec -> spec.withPredicate(component -> testId.equals(component.getTestId())));
    }
}
