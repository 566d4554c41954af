package io.parley.devices;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.claims.testing.EquippedClients;
import io.parley.clients.ClientId;
import io.parley.common.Texts;
import io.parley.identity.AccountService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
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
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Phones that lose their cover, a year after they were bought, in December 2026 and in January 2027. */
@Import(MovableDay.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
@SuppressWarnings("NullAway.Init") // each test has its own client
class CoverEndAlertsTest extends ServiceTest {

    private static final LocalDate BOUGHT = LocalDate.of(2025, 12, 10);
    private static final LocalDate END = LocalDate.of(2026, 12, 9);

    @Autowired
    private CoverEndAlertJob job;

    @Autowired
    private DeviceService devices;

    @Autowired
    private EquippedClients equipped;

    @Autowired
    private ServedClients served;

    @Autowired
    private AccountService accounts;

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
    void openTenant() {
        moveTo(LocalDate.of(2026, 9, 1));
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        equipped.policy(tenant, null);
    }

    @Test
    void whatEndsInOneMonthIsToldTogetherOnceAndOnceMoreShortlyBefore() {
        phone("Z-1", BOUGHT);
        phone("Z-2", BOUGHT);
        phone("Z-3", BOUGHT.plusDays(12));
        phone("Z-4", LocalDate.of(2026, 1, 21));
        for (var day = LocalDate.of(2026, 9, 1); day.isBefore(LocalDate.of(2027, 2, 1)); day = day.plusDays(1)) {
            runOn(day);
            runOn(day);
        }

        assertThat(told(ada))
                .extracting(message -> message.arguments().subList(0, 4))
                .containsExactly(
                        List.of("Harbor Dental", "1", "Jan 20, 2027", "14"),
                        List.of("Harbor Dental", "3", "Dec 9, 2026 – Dec 21, 2026", "14"),
                        List.of("Harbor Dental", "1", "Jan 20, 2027", "60"),
                        List.of("Harbor Dental", "3", "Dec 9, 2026 – Dec 21, 2026", "60"));
        assertThat(told(ada))
                .extracting(InboxMessage::titleKey)
                .containsExactly(
                        "devices.inbox.coverEnds",
                        "devices.inbox.coversEnd",
                        "devices.inbox.coverEnds",
                        "devices.inbox.coversEnd");
        assertThat(told(ada)).extracting(InboxMessage::link).containsOnly("clients/" + client + "/devices");
        assertThat(mails(ada)).isEqualTo(4);
    }

    @Test
    void anotherFirstDayIsToldAgainAndAMoreDistantOneWhenItsTimeComes() {
        var phone = phone("Z-1", BOUGHT);
        runOn(END.minusDays(10));
        assertThat(told(ada)).hasSize(1);

        end(phone, END.plusDays(1));
        runOn(END.minusDays(10));
        assertThat(told(ada)).hasSize(2);

        end(phone, LocalDate.of(2027, 6, 30));
        runOn(END.minusDays(9));
        assertThat(told(ada)).hasSize(2);
        runOn(LocalDate.of(2027, 5, 1));
        assertThat(told(ada)).hasSize(3);
    }

    @Test
    void moreDevicesOfTheSameDayAreNoNewAlert() {
        phone("Z-1", BOUGHT);
        runOn(END.minusDays(60));
        phone("Z-2", BOUGHT);
        phone("Z-3", BOUGHT.plusDays(5));
        runOn(END.minusDays(59));

        assertThat(told(ada)).hasSize(1);
    }

    @Test
    void aRegisterEnteredInTheMiddleOfAMonthIsToldOfWhatIsLeft() {
        moveTo(END.plusDays(2));
        phone("Z-1", BOUGHT);
        phone("Z-2", BOUGHT.plusDays(5));
        phone("Z-3", BOUGHT.plusDays(9));
        for (int days = 2; days < 20; days++) {
            runOn(END.plusDays(days));
        }

        assertThat(told(ada))
                .extracting(message -> message.arguments().subList(1, 4))
                .containsExactly(List.of("2", "Dec 14, 2026 – Dec 18, 2026", "3"));
    }

    @Test
    void whatNobodyKnowsAndWhatIsOverIsNotTold() {
        equipped.phone(tenant, client, "Z-1", null);
        phone("Z-2", LocalDate.of(2025, 3, 1));
        runOn(LocalDate.of(2026, 12, 1));

        assertThat(told(ada)).isEmpty();
    }

    @Test
    void onlyTheClientsConsultantsAreToldEachInTheOwnLanguage() {
        phone("Z-1", BOUGHT);
        phone("Z-2", BOUGHT);
        var grace = served.consultant(tenant, served.client(tenant, "Somebody else"));
        var admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        var dana = served.clientPerson(tenant, client);
        var mei = served.consultant(tenant, client);
        signedIn.as(mei, () -> {
            accounts.prefer(Locale.SIMPLIFIED_CHINESE);
            return mei;
        });
        runOn(END.minusDays(60));

        assertThat(told(ada)).hasSize(1);
        assertThat(told(mei).getFirst().arguments()).contains("2026年12月9日");
        assertThat(List.of(grace, admin, dana)).allSatisfy(person -> {
            assertThat(told(person)).isEmpty();
            assertThat(mails(person)).isZero();
        });
    }

    @Test
    void theMailReadsAsAWhole() {
        phone("Z-1", BOUGHT);
        phone("Z-2", BOUGHT.plusDays(12));
        runOn(END.minusDays(14));
        var words = told(ada).getFirst().arguments().toArray();

        assertThat(Texts.of(Locale.ENGLISH).get("devices.mail.coversEnd.text", words))
                .startsWith("Hello " + ada.displayName() + ",\n\nthe warranty of 2 devices of Harbor Dental ends"
                        + " (Dec 9, 2026 – Dec 21, 2026). Days left until the first: 14.\n\n");
        assertThat(Texts.of(Locale.ENGLISH).get("devices.inbox.coversEnd", words))
                .isEqualTo("Harbor Dental: the warranty of 2 devices ends (Dec 9, 2026 – Dec 21, 2026). Days left: 14");
    }

    private DeviceId phone(String serial, LocalDate bought) {
        return equipped.phone(tenant, client, serial, bought);
    }

    private void end(DeviceId phone, LocalDate day) {
        signedIn.as(ada, () -> {
            devices.override(phone, day, "extended", devices.get(phone).version());
            return phone;
        });
    }

    private void moveTo(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atTime(17, 0).toInstant(ZoneOffset.UTC)));
    }

    private void runOn(LocalDate day) {
        moveTo(day);
        runAs.system(tenant, () -> job.run(tenant));
    }

    /** The newest first. */
    private List<InboxMessage> told(Actor person) {
        return signedIn.as(person, () -> inbox.mine()).stream()
                .map(entry -> entry.message())
                .filter(message -> message.titleKey().startsWith("devices."))
                .toList();
    }

    private int mails(Actor person) {
        return database.queryForList(
                        "select id from outgoing_mail where recipient = ? and message_key like 'devices.mail.%'",
                        person.email())
                .size();
    }
}
