package io.parley.outages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientId;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxEntry;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.terms.CapturedTerm;
import io.parley.testing.MovableClock;
import io.parley.testing.MovableDay;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** The right to leave as the days go by: two broken months within three give it. */
@Import(MovableDay.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
@SuppressWarnings("NullAway.Init") // each test has its own client
class ExitAlertsTest extends ServiceTest {

    private static final Instant SEPTEMBER = Instant.parse("2026-09-09T13:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2026-10-14T13:00:00Z");

    @Autowired
    private ExitAlertJob job;

    @Autowired
    private ExitRightService rights;

    @Autowired
    private OutageService outages;

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

    @BeforeEach
    void oneMonthIsBroken() {
        moveTo(LocalDate.of(2026, 10, 20));
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        served.contract(tenant, client, ServedClients.wholeAgreement());
        lost(SEPTEMBER);
    }

    @Test
    void theRightIsToldOnceWhenTheSetIsComplete() {
        runOn(LocalDate.of(2026, 10, 20));
        assertThat(messages()).isEmpty();
        assertThat(mine()).isEmpty();

        lost(OCTOBER);
        for (var day = LocalDate.of(2026, 10, 21); day.isBefore(LocalDate.of(2026, 12, 20)); day = day.plusDays(5)) {
            runOn(day);
            runOn(day);
        }

        assertThat(messages())
                .extracting(entry -> entry.message().titleKey())
                .containsExactly("outages.inbox.exitRight");
        assertThat(messages().getFirst().message().arguments())
                .containsExactly("Harbor Dental", "Graywhale", "Oct 2026", "2", "3", ada.displayName());
        assertThat(database.queryForList("select id from outgoing_mail where recipient = ?", ada.email()))
                .hasSize(1);
        assertThat(mine()).containsExactly(new ExitRight(client, "Graywhale", YearMonth.of(2026, 10), 2, 3));
    }

    @Test
    void aCorrectedOutageSettlesItAndAnotherArmsItAnew() {
        lost(OCTOBER);
        runOn(LocalDate.of(2026, 11, 2));
        signedIn.as(ada, () -> {
            var october = outages.find(client, new OutageWindow("", 0, 1)).getFirst();
            outages.remove(october.id());
        });
        runOn(LocalDate.of(2026, 11, 3));
        assertThat(mine()).isEmpty();
        assertThat(messages()).hasSize(1);

        lost(OCTOBER);
        runOn(LocalDate.of(2026, 11, 4));
        runOn(LocalDate.of(2026, 11, 5));

        assertThat(mine()).hasSize(1);
        assertThat(messages()).as("what came back is news").hasSize(2);
    }

    @Test
    void anEmptyLogTakesTheRightAway() {
        lost(OCTOBER);
        runOn(LocalDate.of(2026, 11, 2));
        signedIn.as(
                ada,
                () -> outages.find(client, new OutageWindow("", 0, 10)).forEach(outage -> outages.remove(outage.id())));
        runOn(LocalDate.of(2026, 11, 3));

        assertThat(mine()).isEmpty();
    }

    @Test
    void withoutSuchAClauseThereIsNoRight() {
        var other = served.client(tenant, "Eastgate");
        served.contract(
                tenant,
                other,
                Arrays.stream(ServedClients.wholeAgreement())
                        .filter(term -> !term.key().equals("sla.chronicExit"))
                        .toArray(CapturedTerm[]::new));
        signedIn.asSystem(tenant, () -> outages.report(other, outage(SEPTEMBER)));
        signedIn.asSystem(tenant, () -> outages.report(other, outage(OCTOBER)));
        runOn(LocalDate.of(2026, 11, 2));

        assertThat(signedIn.asSystem(tenant, () -> rights.findMine())).isEmpty();
    }

    @Test
    void aColleagueWithoutTheClientReadsNothing() {
        lost(OCTOBER);
        runOn(LocalDate.of(2026, 11, 2));
        var stranger = signedIn.enrol(tenant, Role.CONSULTANT);

        assertThat(signedIn.as(stranger, () -> rights.findMine())).isEmpty();
        assertThat(signedIn.as(stranger, () -> inbox.mine())).isEmpty();
    }

    private void lost(Instant start) {
        signedIn.as(ada, () -> outages.report(client, outage(start)));
    }

    private static OutageDraft outage(Instant start) {
        return new OutageDraft(null, null, start, start.plusSeconds(3600), OutageCause.CORE, null, "", "T-1", "");
    }

    private void moveTo(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atTime(17, 0).toInstant(ZoneOffset.UTC)));
    }

    private void runOn(LocalDate day) {
        moveTo(day);
        runAs.system(tenant, () -> job.run(tenant));
    }

    private List<ExitRight> mine() {
        return signedIn.as(ada, () -> rights.findMine());
    }

    private List<InboxEntry> messages() {
        return signedIn.as(ada, () -> inbox.mine());
    }
}
