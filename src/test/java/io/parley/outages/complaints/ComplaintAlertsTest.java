package io.parley.outages.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.parley.clients.ClientId;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.notifications.DeadlineService;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxEntry;
import io.parley.notifications.spi.Deadline;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.MovableClock;
import io.parley.testing.MovableDay;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Alerts about a complaint that was served on 3 November 2026: the answer is due on 3 December, the rest on 3 June 2027. */
@Import(MovableDay.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
@SuppressWarnings("NullAway.Init") // each test has its own client
class ComplaintAlertsTest extends ServiceTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 11, 3);

    @Autowired
    private ComplaintAlertJob job;

    @Autowired
    private ComplaintService complaints;

    @Autowired
    private ServedClients served;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private Inbox inbox;

    @Autowired
    private RunAs runAs;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate database;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;

    @BeforeEach
    void aComplaintIsServed() {
        moveTo(SERVED);
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        signedIn.as(
                ada,
                () -> complaints.begin(
                        client, new ComplaintDraft("Graywhale", "", "It was silent.", "", "", "", "A credit.")));
        signedIn.as(ada, () -> complaints.readDisputes(now().id(), "Courts.", SERVED, now().version()));
        move(ComplaintState.DEMANDED, SERVED);
        move(ComplaintState.FILED, SERVED);
        move(ComplaintState.SERVED, SERVED);
    }

    @Test
    void eachBandOfEachDayIsAnnouncedOnce() {
        for (var day = SERVED; day.isBefore(LocalDate.of(2027, 6, 20)); day = day.plusDays(3)) {
            runOn(day);
            runOn(day);
        }

        assertThat(titles().reversed())
                .containsExactly(
                        "outages.complaint.inbox.response",
                        "outages.complaint.inbox.response",
                        "outages.complaint.inbox.responseMissed",
                        "outages.complaint.inbox.formal",
                        "outages.complaint.inbox.formal",
                        "outages.complaint.inbox.formal",
                        "outages.complaint.inbox.formalMissed");
        assertThat(messages().getLast().message().arguments())
                .containsExactly("Harbor Dental", "Graywhale", "Dec 3, 2026", "30", ada.displayName());
        assertThat(database.queryForList("select id from outgoing_mail where recipient = ?", ada.email()))
                .hasSize(7);
    }

    @Test
    void anAnswerEndsTheWaitAndMovesTheOtherDay() {
        runOn(LocalDate.of(2026, 11, 23));
        assertThat(mine())
                .extracting(Deadline::textKey, Deadline::day)
                .containsExactlyInAnyOrder(
                        tuple("outages.deadline.response", LocalDate.of(2026, 12, 3)),
                        tuple("outages.deadline.formal", LocalDate.of(2027, 6, 3)));
        assertThat(mine().getFirst().arguments()).containsExactly("Graywhale", "2026-11-03");
        move(ComplaintState.ANSWERED, LocalDate.of(2026, 11, 23));
        runOn(LocalDate.of(2026, 12, 5));

        assertThat(titles()).containsExactly("outages.complaint.inbox.response");
        assertThat(mine()).singleElement().satisfies(deadline -> {
            assertThat(deadline.day()).isEqualTo(LocalDate.of(2027, 5, 23));
            assertThat(deadline.link()).isEqualTo("clients/" + client + "/service");
        });
    }

    @Test
    void whatIsClosedWaitsForNothing() {
        move(ComplaintState.CLOSED, SERVED);
        runOn(LocalDate.of(2026, 12, 2));

        assertThat(mine()).isEmpty();
        assertThat(messages()).isEmpty();
    }

    @Test
    void aColleagueWithoutTheClientHasNoneOfItsDays() {
        assertThat(mine()).hasSize(2);
        var stranger = signedIn.enrol(tenant, Role.CONSULTANT);

        assertThat(signedIn.as(stranger, () -> deadlines.findMine())).isEmpty();
    }

    private void move(ComplaintState next, LocalDate on) {
        signedIn.as(ada, () -> complaints.move(now().id(), next, on, "", now().version()));
    }

    private ComplaintDetails now() {
        return signedIn.as(ada, () -> complaints.findByClient(client)).getFirst();
    }

    private void moveTo(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atTime(17, 0).toInstant(ZoneOffset.UTC)));
    }

    private void runOn(LocalDate day) {
        moveTo(day);
        runAs.system(tenant, () -> job.run(tenant));
    }

    private List<InboxEntry> messages() {
        return signedIn.as(ada, () -> inbox.mine());
    }

    private List<String> titles() {
        return messages().stream().map(entry -> entry.message().titleKey()).toList();
    }

    private List<Deadline> mine() {
        return signedIn.as(ada, () -> deadlines.findMine());
    }
}
