package io.parley.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.claims.testing.EquippedClients;
import io.parley.clients.ClientId;
import io.parley.identity.Actor;
import io.parley.identity.RunAs;
import io.parley.notifications.Inbox;
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

/** Claims whose due dates go by: opened on 26 October, so that an RMA number is due on 2 November. */
@Import(MovableDay.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
@SuppressWarnings("NullAway.Init") // each test has its own client
class OverdueClaimsTest extends ServiceTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 10, 26);

    @Autowired
    private OverdueClaimJob job;

    @Autowired
    private WarrantyClaimService claims;

    @Autowired
    private EquippedClients equipped;

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
    private Actor ada;
    private WarrantyClaimId claim;

    @BeforeEach
    void aClaimIsOpened() {
        moveTo(OPENED);
        tenant = signedIn.openTenant("Coastline Advisory");
        ClientId client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        equipped.policy(tenant, null);
        var phone = equipped.phone(tenant, client, "Z-1", LocalDate.of(2026, 2, 24));
        claim = signedIn.as(ada, () -> claims.report(client, new ClaimDraft(phone, "Dark", null, false)));
    }

    @Test
    void eachBandIsAnnouncedOnceAsTheDaysGoBy() {
        for (var day = OPENED; day.isBefore(LocalDate.of(2026, 12, 10)); day = day.plusDays(1)) {
            runOn(day);
            runOn(day);
        }
        assertThat(late("claims.inbox.answerLate")).containsExactly("30", "7", "1");
        assertThat(database.queryForList("select id from outgoing_mail where recipient = ?", ada.email()))
                .hasSize(3);
    }

    @Test
    void anAnswerEndsItAndTheDeviceIsDueNext() {
        runOn(LocalDate.of(2026, 11, 3));
        take(ClaimState.APPROVED, "RMA-1");
        runOn(LocalDate.of(2026, 11, 13));
        assertThat(late("claims.inbox.deviceLate")).isEmpty();
        runOn(LocalDate.of(2026, 11, 14));
        assertThat(late("claims.inbox.deviceLate")).containsExactly("1");
        take(ClaimState.SHIPPED, "");
        take(ClaimState.RECEIVED, "");
        runOn(LocalDate.of(2026, 12, 31));
        assertThat(late("claims.inbox.deviceLate")).hasSize(1);
        assertThat(late("claims.inbox.answerLate")).hasSize(1);
    }

    private void take(ClaimState state, String rma) {
        signedIn.as(ada, () -> {
            var details = claims.getClaim(claim);
            var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            claims.take(claim, new ClaimStepDraft(state, day, "", rma, ""), details.version());
            return claim;
        });
    }

    /** Days late in the messages of a kind, the newest first. */
    private List<String> late(String key) {
        return signedIn.as(ada, () -> inbox.mine()).stream()
                .map(entry -> entry.message())
                .filter(message -> message.titleKey().equals(key))
                .map(message -> message.arguments().get(4))
                .toList();
    }

    private void moveTo(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atTime(17, 0).toInstant(ZoneOffset.UTC)));
    }

    private void runOn(LocalDate day) {
        moveTo(day);
        runAs.system(tenant, () -> job.run(tenant));
    }
}
