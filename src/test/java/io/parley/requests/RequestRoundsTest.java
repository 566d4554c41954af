package io.parley.requests;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.identity.Actor;
import io.parley.identity.EmailAddress;
import io.parley.identity.Role;
import io.parley.notifications.Inbox;
import io.parley.notifications.MailOutbox;
import io.parley.providers.ProviderService;
import io.parley.testing.MovableClock;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is reminded and told when, as days go by; each exactly once. */
@SuppressWarnings("NullAway.Init") // each test has its own request
class RequestRoundsTest extends ServiceTest {

    @Autowired
    private RequestService requests;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteRequestRepository repository;

    @Autowired
    private RequestArchive archive;

    @Autowired
    private InvitationMail invitationMail;

    @Autowired
    private MailOutbox mails;

    @Autowired
    private RequestNews news;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private SignedIn signedIn;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final EmailAddress ann = EmailAddress.of("ann-" + UUID.randomUUID() + "@parley.test");
    private Actor ada;

    @BeforeEach
    void askUntilTheFourthOfDecember() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        EngagementId engagement =
                engagements.start(clients.create(aClient("Harbor Dental")), anEngagement("Phones 2027"));
        var invitee = new Invitee(providers.ensure("Larkfield"), "Ann Agent", ann, Locale.ENGLISH);
        requests.send(engagement, new RequestDraft(LocalDate.of(2026, 12, 4), false, true, "", List.of(invitee)));
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceThreeDaysBefore() {
        round();
        assertThat(mailsToAnn()).as("on the first day").isEqualTo(1);

        clock.advance(Duration.ofDays(8)); // 1 December
        round();
        round();
        assertThat(mailsToAnn()).isEqualTo(2);
        clock.advance(Duration.ofDays(1));
        round();
        assertThat(mailsToAnn()).isEqualTo(2);
    }

    @Test
    void theConsultantIsToldOnceThatTheDeadlineHasPassed() {
        clock.advance(Duration.ofDays(11)); // 4 December, the last day
        round();
        assertThat(told()).isZero();

        clock.advance(Duration.ofDays(1));
        round();
        round();
        assertThat(told()).isEqualTo(1);
    }

    private void round() {
        var rounds = new RequestRounds(repository, archive, invitationMail, mails, news, transaction, clock);
        signedIn.asSystem(ada.tenantId(), () -> {
            rounds.run(ada.tenantId());
            return true;
        });
    }

    private int mailsToAnn() {
        return database.queryForList("select id from outgoing_mail where recipient = ?", ann.value())
                .size();
    }

    private long told() {
        return inbox.mine().size();
    }
}
