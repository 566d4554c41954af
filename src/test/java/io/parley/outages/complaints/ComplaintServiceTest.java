package io.parley.outages.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.Actor;
import io.parley.outages.ClaimDraft;
import io.parley.outages.CreditClaimService;
import io.parley.outages.OutageDraft;
import io.parley.outages.OutageService;
import io.parley.outages.testing.LetterText;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.terms.CapturedTerm;
import io.parley.testing.MovableClock;
import io.parley.testing.MovableDay;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A complaint from the draft to its end, on 23 November 2026. */
@Import(MovableDay.class)
@SuppressWarnings("NullAway.Init") // each test has its own client
class ComplaintServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ComplaintDraft DRAFT = new ComplaintDraft(
            "Graywhale",
            "GW-1",
            "On 14 October nobody could call us for an hour.",
            "Ms Lark, 15 October: \"we are looking into it\"",
            "+1 207 555 0142",
            "INV-7 of 1 November",
            "Credit the month and say what was mended.");

    @Autowired
    private ComplaintService complaints;

    @Autowired
    private ComplaintLetterService letters;

    @Autowired
    private CreditClaimService claims;

    @Autowired
    private OutageService outages;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MovableClock clock;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;

    @BeforeEach
    void openTenant() {
        moveTo(TODAY);
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        served.contract(
                tenant,
                client,
                Stream.concat(
                                Stream.of(ServedClients.wholeAgreement()),
                                Stream.of(ServedClients.term("law.disputes", "ARBITRATION")))
                        .toArray(CapturedTerm[]::new));
    }

    @Test
    void itIsBegunWithWhatTheContractSays() {
        assertThat(signedIn.as(ada, () -> complaints.prepare(client)))
                .isEqualTo(new ComplaintDraft("Graywhale", "GW-1", "", "", "", "", ""));
    }

    @Test
    void itGoesItsWayAndEachStepStays() {
        begin();
        read();
        move(ComplaintState.DEMANDED, TODAY.minusDays(20), "By courier");
        move(ComplaintState.FILED, TODAY.minusDays(5), "IC-4711");
        move(ComplaintState.SERVED, TODAY.minusDays(3), "");
        assertThat(now()).satisfies(complaint -> {
            assertThat(complaint.state()).isEqualTo(ComplaintState.SERVED);
            assertThat(complaint.reference()).isEqualTo("IC-4711");
            assertThat(complaint.responseDue()).isEqualTo(LocalDate.of(2026, 12, 20));
            assertThat(complaint.formalBy()).isEqualTo(LocalDate.of(2027, 6, 20));
        });
        moveTo(LocalDate.of(2026, 12, 21));
        assertThat(now().state()).isEqualTo(ComplaintState.RESPONSE_DUE);
        move(ComplaintState.ANSWERED, LocalDate.of(2026, 12, 21), "They credit half.");
        assertThat(now().responseDue()).isNull();
        assertThat(now().formalBy()).isEqualTo(LocalDate.of(2027, 6, 21));
        move(ComplaintState.CLOSED, LocalDate.of(2026, 12, 21), "Settled for half.");

        assertThat(now().formalBy()).isNull();
        assertThat(now().steps())
                .extracting(ComplaintStepDetails::kind)
                .containsExactly(
                        ComplaintStepKind.BEGUN,
                        ComplaintStepKind.DISPUTES_READ,
                        ComplaintStepKind.DEMANDED,
                        ComplaintStepKind.FILED,
                        ComplaintStepKind.SERVED,
                        ComplaintStepKind.ANSWERED,
                        ComplaintStepKind.CLOSED);
        assertThat(now().steps()).allMatch(step -> step.recordedBy().equals(ada.displayName()));
    }

    @Test
    void nothingIsFiledBeforeTheProviderWasAskedAndTheClauseOnDisputesRead() {
        begin();
        assertProblem("outages.complaint.problem.askFirst", () -> move(ComplaintState.FILED, TODAY, ""));
        signedIn.as(
                ada,
                () -> claims.claim(
                        client, new ClaimDraft("PLATFORM", YearMonth.of(2026, 10), BigDecimal.TEN, null, "")));
        assertProblem("outages.complaint.problem.disputesFirst", () -> move(ComplaintState.FILED, TODAY, ""));
        read();
        move(ComplaintState.FILED, TODAY, "");

        assertThat(now().state()).isEqualTo(ComplaintState.FILED);
        assertThat(now().disputes()).isNotNull();
    }

    @Test
    void stepsAreTakenInTheirOrderAndOnDaysThatCanBe() {
        begin();
        read();
        assertProblem("outages.complaint.problem.order", () -> move(ComplaintState.SERVED, TODAY, ""));
        assertProblem("outages.complaint.problem.order", () -> move(ComplaintState.RESPONSE_DUE, TODAY, ""));
        assertProblem("outages.problem.day", () -> move(ComplaintState.DEMANDED, TODAY.plusDays(1), ""));
        move(ComplaintState.DEMANDED, TODAY.minusDays(3), "");
        assertProblem("outages.complaint.problem.before", () -> move(ComplaintState.FILED, TODAY.minusDays(4), ""));
        move(ComplaintState.FILED, TODAY, "");
        assertProblem("outages.complaint.problem.filed", () -> correct(now().version()));
    }

    @Test
    void oneComplaintIsOpenAtATime() {
        begin();
        assertProblem("outages.complaint.problem.open", this::begin);
        move(ComplaintState.CLOSED, TODAY, "They paid.");
        begin();

        assertThat(signedIn.as(ada, () -> complaints.findByClient(client)))
                .extracting(ComplaintDetails::state)
                .containsExactly(ComplaintState.DRAFTED, ComplaintState.CLOSED);
    }

    @Test
    void whoWasSlowerIsTold() {
        begin();
        long version = now().version();
        read();

        assertThatThrownBy(() -> correct(version)).isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() ->
                        signedIn.as(ada, () -> complaints.move(now().id(), ComplaintState.CLOSED, TODAY, "", version)))
                .isInstanceOf(StaleEditException.class);
    }

    @Test
    void whatMustBeSaidIsAskedFor() {
        var nothing = new ComplaintDraft("Graywhale", "", " ", "", "", "", "Credit");
        assertProblem(
                "outages.complaint.problem.facts", () -> signedIn.as(ada, () -> complaints.begin(client, nothing)));
        begin();
        assertProblem(
                "outages.complaint.problem.meaning",
                () -> signedIn.as(ada, () -> complaints.readDisputes(now().id(), " ", TODAY, now().version())));
    }

    @Test
    void thePackHasEverythingARegulatorAsksFor() {
        var start = Instant.parse("2026-10-14T13:00:00Z");
        signedIn.as(
                ada,
                () -> outages.report(
                        client,
                        new OutageDraft(
                                null, null, start, start.plusSeconds(3600), OutageCause.CORE, null, "", "T-1", "")));
        signedIn.as(
                ada,
                () -> claims.claim(
                        client,
                        new ClaimDraft(
                                "PLATFORM", YearMonth.of(2026, 10), new BigDecimal("100"), TODAY.minusDays(9), "C-9")));
        begin();
        assertThat(pack(Locale.ENGLISH)).contains("Nobody has recorded yet that the clause was read.");
        read();

        assertThat(pack(Locale.ENGLISH))
                .contains("Complaint about Graywhale", "Federal Communications Commission", "Harbor Dental, LLC")
                .contains("+1 207 555 0142", "GW-1", "nobody could call us", "Ms Lark", "INV-7", "Credit the month")
                .contains(
                        "Oct 2026: credit of $100.00 claimed on November 14, 2026, provider’s reference C-9: no answer")
                .contains("99.865", "Check the current rule before filing", "47 CFR", "as of 2021-09")
                .contains("“as printed” (sla.pdf, page 1)", "Arbitration comes after the regulator.");
        assertThat(pack(Locale.SIMPLIFIED_CHINESE)).contains("关于Graywhale的申诉", "美国联邦通信委员会", "提交前请核对现行规定");
        assertThat(LetterText.of(signedIn.as(ada, () -> letters.demand(now().id()))))
                .contains("Final demand before a complaint to the regulator", "nobody could call us")
                .contains("within 15 days, by December 8, 2026", "Federal Communications Commission");
    }

    @Test
    void chineseRulesCountFromTheFiling() {
        client = served.chineseClient(tenant, "星河物流");
        ada = served.consultant(tenant, client);
        begin();
        read();
        move(ComplaintState.DEMANDED, TODAY.minusDays(20), "");
        move(ComplaintState.FILED, TODAY, "");

        assertThat(now().responseDue()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(now().formalBy()).isNull();
        assertThat(pack(Locale.SIMPLIFIED_CHINESE)).contains("电信用户申诉", "星河物流有限公司", "未在15日内答复");
    }

    private void begin() {
        signedIn.as(ada, () -> complaints.begin(client, DRAFT));
    }

    private void correct(long version) {
        signedIn.as(ada, () -> complaints.correct(now().id(), DRAFT, version));
    }

    private void read() {
        signedIn.as(
                ada,
                () -> complaints.readDisputes(
                        now().id(), "Arbitration comes after the regulator.", TODAY, now().version()));
    }

    private void move(ComplaintState next, LocalDate on, String note) {
        signedIn.as(ada, () -> complaints.move(now().id(), next, on, note, now().version()));
    }

    private ComplaintDetails now() {
        return signedIn.as(ada, () -> complaints.findByClient(client)).getFirst();
    }

    private String pack(Locale language) {
        return LetterText.of(signedIn.as(ada, () -> letters.pack(now().id(), language)));
    }

    private void moveTo(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atTime(17, 0).toInstant(ZoneOffset.UTC)));
    }

    private static void assertProblem(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
