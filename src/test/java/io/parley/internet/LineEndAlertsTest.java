package io.parley.internet;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientId;
import io.parley.clients.SiteService;
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

/** Contracts of lines that end in the summer of 2027, as the days go by. */
@Import(MovableDay.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
@SuppressWarnings("NullAway.Init") // each test has its own client
class LineEndAlertsTest extends ServiceTest {

    private static final LocalDate END = LocalDate.of(2027, 7, 15);

    @Autowired
    private LineEndAlertJob job;

    @Autowired
    private SiteLinkService links;

    @Autowired
    private SiteService sites;

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
        moveTo(LocalDate.of(2026, 11, 23));
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
    }

    @Test
    void contractsThatEndInOneMonthAreToldTogetherHalfAYearAQuarterAndAMonthAhead() {
        line(0, LinkRole.PRIMARY, "Casco Cable", END);
        line(0, LinkRole.BACKUP, "Over the hill", END.plusDays(9));
        line(1, LinkRole.PRIMARY, "Casco Cable", END);
        line(1, LinkRole.BACKUP, "Ridge Radio", END.plusYears(3));
        for (var day = LocalDate.of(2026, 12, 1); day.isBefore(LocalDate.of(2027, 9, 1)); day = day.plusDays(1)) {
            runOn(day);
            runOn(day);
        }

        assertThat(told(ada)).extracting(InboxMessage::titleKey).containsOnly("internet.inbox.linesEnd");
        assertThat(told(ada)).extracting(message -> message.arguments().get(3)).containsExactly("30", "90", "180");
        assertThat(told(ada).getFirst().arguments())
                .containsExactly(
                        "Harbor Dental",
                        "Casco Cable, Over the hill",
                        "Jul 15, 2027 – Jul 24, 2027",
                        "30",
                        ada.displayName(),
                        "3");
        assertThat(told(ada)).extracting(InboxMessage::link).containsOnly("clients/" + client + "/internet");
        assertThat(mails(ada)).isEqualTo(3);
    }

    @Test
    void anotherLastDayIsToldAgainAndALineThatWasRemovedNoMore() {
        var line = line(0, LinkRole.PRIMARY, "Casco Cable", END);
        runOn(END.minusDays(80));
        assertThat(told(ada))
                .extracting(InboxMessage::titleKey)
                .as("what was missed before is told with the nearest alert only")
                .containsExactly("internet.inbox.lineEnds");

        revise(line, "Casco Cable & Fiber", END);
        runOn(END.minusDays(79));
        assertThat(told(ada)).hasSize(1);

        revise(line, "Casco Cable & Fiber", END.plusYears(1));
        runOn(END.minusDays(30));
        assertThat(told(ada)).hasSize(1);
        runOn(END.plusYears(1).minusDays(180));
        assertThat(told(ada)).hasSize(2);

        signedIn.as(ada, () -> {
            links.remove(line);
            return line;
        });
        runOn(END.plusYears(1).minusDays(90));
        assertThat(told(ada)).hasSize(2);
    }

    @Test
    void whileNobodyNamesTheProviderItIsSaidSo() {
        line(0, LinkRole.PRIMARY, "", END);
        runOn(END.minusDays(90));

        assertThat(told(ada)).extracting(InboxMessage::titleKey).containsExactly("internet.inbox.lineEndsUnnamed");
    }

    @Test
    void onlyTheClientsConsultantsAreToldEachInTheOwnLanguage() {
        line(0, LinkRole.PRIMARY, "Casco Cable", END);
        line(0, LinkRole.BACKUP, "Over the hill", END);
        var grace = served.consultant(tenant, served.client(tenant, "Somebody else"));
        var admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        var dana = served.clientPerson(tenant, client);
        var mei = served.consultant(tenant, client);
        signedIn.as(mei, () -> {
            accounts.prefer(Locale.SIMPLIFIED_CHINESE);
            return mei;
        });
        runOn(END.minusDays(90));

        assertThat(told(ada)).hasSize(1);
        assertThat(told(mei).getFirst().arguments()).contains("2027年7月15日", "Casco Cable、Over the hill");
        assertThat(List.of(grace, admin, dana)).allSatisfy(person -> {
            assertThat(told(person)).isEmpty();
            assertThat(mails(person)).isZero();
        });
    }

    @Test
    void theMailReadsAsAWhole() {
        line(0, LinkRole.PRIMARY, "Casco Cable", END);
        runOn(END.minusDays(90));
        var words = told(ada).getFirst().arguments().toArray();

        assertThat(Texts.of(Locale.ENGLISH).get("internet.mail.lineEnds.text", words))
                .startsWith("Hello " + ada.displayName() + ",\n\nthe contract of an internet line of Harbor Dental with"
                        + " Casco Cable ends on Jul 15, 2027. Days left: 90.\n\n");
        assertThat(Texts.of(Locale.SIMPLIFIED_CHINESE).get("internet.mail.lineEnds.subject", words))
                .isEqualTo("Harbor Dental：与Casco Cable的线路合同将于Jul 15, 2027到期");
    }

    private LinkId line(int site, LinkRole role, String isp, LocalDate end) {
        return signedIn.as(ada, () -> links.add(client, draft(site, role, isp, end)));
    }

    private void revise(LinkId line, String isp, LocalDate end) {
        signedIn.as(ada, () -> {
            var link = links.getLink(line);
            links.revise(line, draft(0, LinkRole.PRIMARY, isp, end), link.version());
            return line;
        });
    }

    private LinkDraft draft(int site, LinkRole role, String isp, LocalDate end) {
        var place = sites.findByClient(client).get(site).id();
        return new LinkDraft(place, LinkTechnology.CABLE, role, isp, "", null, null, end, "", "", "");
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
                .filter(message -> message.titleKey().startsWith("internet."))
                .toList();
    }

    private int mails(Actor person) {
        return database.queryForList(
                        "select id from outgoing_mail where recipient = ? and message_key like 'internet.mail.%'",
                        person.email())
                .size();
    }
}
