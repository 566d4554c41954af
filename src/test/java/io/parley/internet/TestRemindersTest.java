package io.parley.internet;

import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementService;
import io.parley.clients.SiteService;
import io.parley.identity.Actor;
import io.parley.identity.RunAs;
import io.parley.notifications.Inbox;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.MovableClock;
import io.parley.testing.MovableDay;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Reminders as the days go by. */
@Import(MovableDay.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
@SuppressWarnings("NullAway.Init") // each test has its own client
class TestRemindersTest extends ServiceTest {

    private static final LocalDate TESTED = LocalDate.of(2026, 10, 1);

    @Autowired
    private TestReminderJob job;

    @Autowired
    private LineTestService tests;

    @Autowired
    private SiteService sites;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ServedClients served;

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
    private Actor dana;

    @BeforeEach
    void oneSiteWasTested() {
        moveTo(TESTED);
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        dana = served.clientPerson(tenant, client);
        test();
    }

    @Test
    void whileSomethingIsBoughtTheClientsPeopleAreAskedOnceAPeriod() {
        signedIn.as(ada, () -> engagements.start(client, anEngagement("Telephony 2027")));

        runOn(TESTED.plusDays(30));
        assertThat(messages()).as("30 days are not too old").isZero();
        runOn(TESTED.plusDays(31));
        runOn(TESTED.plusDays(31));
        runOn(TESTED.plusDays(60));
        assertThat(messages()).isEqualTo(1);
        runOn(TESTED.plusDays(61));
        assertThat(messages()).as("a period later").isEqualTo(2);

        assertThat(signedIn.as(dana, () -> inbox.mine()).getFirst().message()).satisfies(message -> {
            assertThat(message.titleKey()).isEqualTo("internet.inbox.testAgain");
            assertThat(message.link()).isEqualTo("portal/network-test");
            assertThat(message.arguments()).startsWith("Harbor Dental");
            assertThat(message.arguments().get(1))
                    .as("only the site that was tested")
                    .doesNotContain(",");
        });
        assertThat(database.queryForList("select id from outgoing_mail where recipient = ?", dana.email()))
                .hasSize(2);
        assertThat(signedIn.as(ada, () -> inbox.mine())).isEmpty();
    }

    @Test
    void aFreshTestOrNothingToBuyIsNoReasonToAsk() {
        runOn(TESTED.plusDays(45));
        assertThat(messages()).as("nothing is bought").isZero();

        signedIn.as(ada, () -> engagements.start(client, anEngagement("Telephony 2027")));
        test();
        runOn(TESTED.plusDays(46));
        assertThat(messages()).as("tested yesterday").isZero();
    }

    private void test() {
        var site = signedIn.as(ada, () -> sites.findByClient(client)).getFirst().id();
        signedIn.as(
                ada,
                () -> tests.enter(
                        client,
                        new LineTestDraft(
                                site,
                                clock.instant(),
                                LineConnection.WIRED,
                                BigDecimal.TEN,
                                BigDecimal.ONE,
                                null,
                                null,
                                null)));
    }

    private int messages() {
        return signedIn.as(dana, () -> inbox.mine()).size();
    }

    private void moveTo(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atTime(17, 0).toInstant(ZoneOffset.UTC)));
    }

    private void runOn(LocalDate day) {
        moveTo(day);
        runAs.system(tenant, () -> job.run(tenant));
    }
}
