package io.parley.contracts;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementAssumptions;
import io.parley.clients.EngagementDraft;
import io.parley.clients.EngagementService;
import io.parley.common.DeadlineBand;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.notifications.DeadlineService;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxEntry;
import io.parley.notifications.spi.Deadline;
import io.parley.providers.ProviderService;
import io.parley.tenancy.DaysOffService;
import io.parley.tenancy.ExtraHoliday;
import io.parley.tenancy.TenantId;
import io.parley.testing.MovableClock;
import io.parley.testing.MovableDay;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Alerts about notices as the days go by. A term of 36 months from 1 March 2024 ends on 28 February 2027; with 60 days by
 * e-mail the last day to send is Wednesday, 30 December 2026.
 */
@Import(MovableDay.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
class NoticeAlertsTest extends ServiceTest {

    private static final Instant FIRST_DAY = Instant.parse("2026-09-01T05:00:00Z");
    private static final LocalDate SEND_BY = LocalDate.of(2026, 12, 30);

    @Autowired
    private NoticeAlertJob job;

    @Autowired
    private ContractService contracts;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private DaysOffService daysOff;

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

    private TenantId tenant = TenantId.NOBODY;
    private Actor ada = nobody();
    private ClientId client = new ClientId(new java.util.UUID(0, 0));

    private static Actor nobody() {
        return new Actor(
                null, null, TenantId.NOBODY, Role.CONSULTANT, "", "", java.util.Locale.ENGLISH, java.util.Set.of());
    }

    @BeforeEach
    void enterAContract() {
        clock.advance(Duration.between(clock.instant(), FIRST_DAY));
        tenant = signedIn.openTenant("Coastline Advisory");
        ada = signedIn.enrol(tenant, Role.CONSULTANT);
        client = signedIn.as(ada, () -> clients.create(aClient("Harbor Dental")));
        signedIn.as(ada, () -> contracts.save(client, contract(60), null));
        assertThat(mine())
                .as("how long an e-mail travels is not known yet")
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.textKey()).isEqualTo("contracts.deadline.noticeArrives"));
        signedIn.as(ada, () -> engagements.start(client, mailTravelsAtOnce()));
    }

    private static EngagementDraft mailTravelsAtOnce() {
        var draft = anEngagement("Phones 2027");
        var presumed = draft.assumptions();
        var assumptions = new EngagementAssumptions(
                presumed.discountRate(),
                presumed.indexForecast(),
                presumed.horizonMonths(),
                Map.of("EMAIL", 0),
                presumed.holidayCalendar(),
                null,
                null,
                null,
                List.of());
        return new EngagementDraft(
                draft.name(),
                draft.seats(),
                draft.termMonths(),
                draft.targetStart(),
                draft.currency(),
                draft.numbersToPort(),
                assumptions,
                draft.switchingCosts());
    }

    @Test
    void eachBandIsAnnouncedOnceAsTheDaysGoBy() {
        for (var day = LocalDate.of(2026, 9, 1); day.isBefore(LocalDate.of(2027, 1, 10)); day = day.plusDays(1)) {
            runOn(day);
            runOn(day);
        }

        assertThat(alerts())
                .extracting(NoticeAlertGiven::band)
                .containsExactly(
                        DeadlineBand.MISSED, DeadlineBand.DAYS_13_0, DeadlineBand.DAYS_44_14, DeadlineBand.DAYS_90_45);
        assertThat(alerts())
                .extracting(alert -> LocalDate.ofInstant(alert.sentAt(), java.time.ZoneOffset.UTC))
                .containsExactly(
                        SEND_BY.plusDays(1), SEND_BY.minusDays(13), SEND_BY.minusDays(44), SEND_BY.minusDays(90));
        assertThat(messages()).hasSize(4);
        assertThat(mails()).isEqualTo(4);
        assertThat(messages().getLast().message().titleKey()).isEqualTo("contracts.inbox.noticeDue");
        assertThat(messages().getLast().message().arguments())
                .startsWith("Harbor Dental", "Graywhale", "Dec 30, 2026", "90");
        assertThat(messages().getLast().message().link()).isEqualTo("clients/" + client + "/contract");
    }

    @Test
    void anotherTermArmsAnewAndTheEarlierAlertsAreSuperseded() {
        runOn(LocalDate.of(2026, 12, 1));
        assertThat(alerts()).hasSize(1);

        change(90);
        assertThat(alerts().getFirst().supersededAt()).isNotNull();
        runOn(LocalDate.of(2026, 12, 1));

        assertThat(alerts())
                .extracting(NoticeAlertGiven::band)
                .containsExactly(DeadlineBand.MISSED, DeadlineBand.DAYS_44_14);
        assertThat(alerts().getFirst().supersededAt()).isNull();
        change(60);
        runOn(LocalDate.of(2026, 12, 1));
        assertThat(alerts()).as("the first day again is told again").hasSize(3);
        assertThat(messages()).hasSize(3);
    }

    @Test
    void anEditThatLeavesTheDayAloneTellsNothingNew() {
        runOn(LocalDate.of(2026, 12, 1));
        change(60);
        runOn(LocalDate.of(2026, 12, 2));

        assertThat(alerts()).hasSize(1);
        assertThat(alerts().getFirst().supersededAt()).isNull();
    }

    @Test
    void aNoticeThatWasSentIsNoNewsAnyMore() {
        clock.advance(Duration.ofDays(60));
        long version =
                signedIn.as(ada, () -> contracts.find(client)).orElseThrow().version();
        signedIn.as(
                ada,
                () -> contracts.save(
                        client,
                        contract(60).withNotice(new NoticeSent(LocalDate.of(2026, 10, 30), "EMAIL", "receipt 7")),
                        version));
        runOn(LocalDate.of(2026, 12, 20));

        assertThat(alerts()).isEmpty();
        assertThat(mine()).isEmpty();
    }

    @Test
    void theDeadlineIsSeenByThoseTheClientIsAssignedToAndByNobodyElse() {
        assertThat(mine()).singleElement().satisfies(deadline -> {
            assertThat(deadline.day()).isEqualTo(SEND_BY);
            assertThat(deadline.client()).isEqualTo(client.value());
            assertThat(deadline.arguments()).containsExactly("Graywhale");
            assertThat(deadline.clientName()).isEqualTo("Harbor Dental");
        });

        var colleague = signedIn.enrol(tenant, Role.CONSULTANT);
        assertThat(signedIn.as(colleague, () -> deadlines.findMine())).isEmpty();
        assertThat(signedIn.as(colleague, () -> deadlines.findOf(client.value())))
                .isEmpty();
        var admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        assertThat(signedIn.as(admin, () -> deadlines.findMine())).hasSize(1);
        runOn(LocalDate.of(2026, 12, 20));
        assertThat(signedIn.as(colleague, () -> inbox.mine())).isEmpty();
    }

    @Test
    void whileNobodySaysHowLongANoticeTravelsTheDayToArriveByIsAnnounced() {
        var inland = signedIn.as(ada, () -> clients.create(aClient("Inland Vets")));
        signedIn.as(ada, () -> contracts.save(inland, contract(60), null));
        runOn(LocalDate.of(2026, 12, 1));

        assertThat(signedIn.as(ada, () -> contracts.findAlerts(inland)))
                .extracting(NoticeAlertGiven::band)
                .containsExactly(DeadlineBand.DAYS_44_14);
        assertThat(messages())
                .extracting(entry -> entry.message().titleKey())
                .containsExactlyInAnyOrder("contracts.inbox.noticeDue", "contracts.inbox.noticeArrives");
    }

    @Test
    void theTenantsOwnDaysOffRollTheDeadlineBackAndOnlyTheTenantsOwn() {
        var admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        signedIn.as(admin, () -> daysOff.add(new ExtraHoliday(SEND_BY, "US", "Shutdown")));
        signedIn.as(admin, () -> daysOff.add(new ExtraHoliday(SEND_BY.minusDays(1), "", "Shutdown")));
        signedIn.as(admin, () -> daysOff.add(new ExtraHoliday(SEND_BY.minusDays(2), "CN", "Elsewhere")));

        assertThat(mine().getFirst().day()).isEqualTo(SEND_BY.minusDays(2));
        assertThat(signedIn.as(ada, () -> contracts.findStanding(client))
                        .orElseThrow()
                        .standing()
                        .notice()
                        .sendBy())
                .isEqualTo(SEND_BY.minusDays(2));
        signedIn.as(admin, () -> daysOff.remove(SEND_BY, "US"));
        assertThat(mine().getFirst().day()).isEqualTo(SEND_BY);
    }

    @Test
    void anotherTenantsDaysOffMoveNothingHere() {
        var other = signedIn.enrol(signedIn.openTenant("Ridge Advisory"), Role.TENANT_ADMIN);
        signedIn.as(other, () -> daysOff.add(new ExtraHoliday(SEND_BY, "", "Shutdown")));

        assertThat(signedIn.as(other, () -> daysOff.findAll())).hasSize(1);
        assertThat(signedIn.as(ada, () -> contracts.findStanding(client))
                        .orElseThrow()
                        .standing()
                        .notice()
                        .sendBy())
                .isEqualTo(SEND_BY);
        var admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        assertThat(signedIn.as(admin, () -> daysOff.findAll())).isEmpty();
    }

    @Test
    void aContractFromBeforeAlertsExistedIsTakenUpByTheNextRound() {
        database.update("delete from notice_watch");
        runOn(LocalDate.of(2026, 12, 20));

        assertThat(alerts()).extracting(NoticeAlertGiven::band).containsExactly(DeadlineBand.DAYS_13_0);
        assertThat(mine()).hasSize(1);
    }

    private void change(int noticeDays) {
        long version =
                signedIn.as(ada, () -> contracts.find(client)).orElseThrow().version();
        signedIn.as(ada, () -> contracts.save(client, contract(noticeDays), version));
    }

    private void runOn(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atTime(5, 0).toInstant(java.time.ZoneOffset.UTC)));
        runAs.system(tenant, () -> job.run(tenant));
    }

    private List<NoticeAlertGiven> alerts() {
        return signedIn.as(ada, () -> contracts.findAlerts(client));
    }

    private List<InboxEntry> messages() {
        return signedIn.as(ada, () -> inbox.mine());
    }

    private List<Deadline> mine() {
        return signedIn.as(ada, () -> deadlines.findMine());
    }

    private int mails() {
        return database.queryForList("select id from outgoing_mail where recipient = ?", ada.email())
                .size();
    }

    private ContractDraft contract(int noticeDays) {
        return new ContractDraft(
                providers.ensure("Graywhale"),
                "GW-1",
                LocalDate.of(2024, 3, 1),
                36,
                10,
                0,
                "USD",
                List.of(aLine("SEAT", "10", "100")),
                List.of(
                        aTerm("term.months", 36),
                        aTerm("renewal.mode", "TACIT"),
                        aTerm("renewal.months", 12),
                        aTerm("notice.period", Map.of("amount", noticeDays, "unit", "DAYS")),
                        aTerm("notice.countsFrom", "LAST_DAY"),
                        aTerm("notice.method", "EMAIL")),
                null,
                List.of());
    }
}
