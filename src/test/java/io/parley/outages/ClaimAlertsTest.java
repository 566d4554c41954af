package io.parley.outages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientId;
import io.parley.identity.Actor;
import io.parley.identity.RunAs;
import io.parley.notifications.DeadlineService;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxEntry;
import io.parley.notifications.spi.Deadline;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Alerts about claims as the days go by: an outage of October owes a credit that can be claimed within 30 days of the
 * month's end, until Monday, 30 November 2026.
 */
@Import(MovableDay.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
@SuppressWarnings("NullAway.Init") // each test has its own client
class ClaimAlertsTest extends ServiceTest {

    private static final Instant OUTAGE = Instant.parse("2026-10-14T13:00:00Z");
    private static final LocalDate CLAIM_BY = LocalDate.of(2026, 11, 30);

    @Autowired
    private ClaimAlertJob job;

    @Autowired
    private OutageService outages;

    @Autowired
    private CreditClaimService claims;

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
    void anHourIsLostInOctober() {
        moveTo(LocalDate.of(2026, 10, 20));
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        served.contract(tenant, client, ServedClients.wholeAgreement());
        signedIn.as(
                ada,
                () -> outages.report(
                        client,
                        new OutageDraft(
                                null, null, OUTAGE, OUTAGE.plusSeconds(3600), OutageCause.CORE, null, "", "T-1", "")));
    }

    @Test
    void eachBandIsAnnouncedOnceAsTheDaysGoBy() {
        for (var day = LocalDate.of(2026, 10, 20); day.isBefore(LocalDate.of(2026, 12, 20)); day = day.plusDays(1)) {
            runOn(day);
            runOn(day);
        }

        assertThat(messages())
                .extracting(entry -> entry.message().titleKey())
                .containsExactly("outages.inbox.claimMissed", "outages.inbox.claimDue", "outages.inbox.claimDue");
        assertThat(messages().getLast().message().arguments())
                .containsExactly(
                        "Harbor Dental", "Graywhale", "$100.00", "Oct 2026", "Nov 30, 2026", "29", ada.displayName());
        assertThat(database.queryForList("select id from outgoing_mail where recipient = ?", ada.email()))
                .hasSize(3);
    }

    @Test
    void theLastDayStandsAmongTheDeadlinesUntilTheCreditIsClaimed() {
        runOn(LocalDate.of(2026, 11, 5));
        assertThat(mine()).singleElement().satisfies(deadline -> {
            assertThat(deadline.day()).isEqualTo(CLAIM_BY);
            assertThat(deadline.textKey()).isEqualTo("outages.deadline.claim");
            assertThat(deadline.link()).isEqualTo("clients/" + client + "/service");
        });

        signedIn.as(
                ada,
                () -> claims.claim(
                        client, new ClaimDraft("PLATFORM", YearMonth.of(2026, 10), new BigDecimal("100"), null, "")));
        runOn(LocalDate.of(2026, 11, 25));

        assertThat(mine()).isEmpty();
        assertThat(messages()).as("what is claimed is not urged").hasSize(1);
    }

    @Test
    void anOutageThatIsRemovedOwesNothing() {
        runOn(LocalDate.of(2026, 11, 5));
        signedIn.as(
                ada,
                () -> outages.remove(outages.find(client, new OutageWindow("", 0, 1))
                        .getFirst()
                        .id()));
        runOn(LocalDate.of(2026, 11, 25));

        assertThat(mine()).isEmpty();
        assertThat(messages()).hasSize(1);
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

    /** The contract's own notice is a deadline too. */
    private List<Deadline> mine() {
        return signedIn.as(ada, () -> deadlines.findMine()).stream()
                .filter(deadline -> deadline.textKey().startsWith("outages."))
                .toList();
    }
}
