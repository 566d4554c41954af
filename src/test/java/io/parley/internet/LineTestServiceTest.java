package io.parley.internet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.network.SpeedTest;
import io.parley.outages.testing.ServedClients;
import io.parley.tabular.RowProblem;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // each test has its own client
class LineTestServiceTest extends ServiceTest {

    private static final Instant NINE = Instant.parse("2026-10-14T13:00:00Z");
    private static final Instant TEN = Instant.parse("2026-10-14T14:00:00Z");
    private static final String LIST = """
            site,tested_at,connection,down_mbps,up_mbps,latency_ms,jitter_ms,loss_pct
            HBR,2026-10-14 10:00,wired,102.3,8.13,44,3.8,0.77
            EST,2026-10-14 10:00,wifi,"23,4 Mb",2.1,60,10.0,0.80
            HBR,2026-10-14 11:00,wired,-1,22.0,25,3.0,0.10
            WHF,2026-10-14 12:00,wired,100,22.0,25,3.0,0.10
            HBR,2031-10-14 12:00,wired,100,22.0,25,3.0,0.10
            HBR,2026-10-14 10:00,wired,102.3,8.13,44,3.8,0.77
            EST,2026-10-14 12:00,wifi,24.0,2.2,60,10.0,0.80
            """;

    @Autowired
    private LineTestService tests;

    @Autowired
    private SiteService sites;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;
    private Actor dana;
    private SiteId harbour;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        dana = served.clientPerson(tenant, client);
        harbour = signedIn.as(ada, () -> sites.findByClient(client)).stream()
                .filter(site -> site.site().code().equals("HBR"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whatWasMeasuredIsKeptAsItIsAndWhatWasNotStaysUnknown() {
        signedIn.as(
                dana,
                () -> tests.recordMeasured(
                        client,
                        test(NINE, "95.5", "9.25", "31.4", "2.75", null),
                        new LineTestTrace(LineTestSource.BROWSER, 91_000_000L, 40, 1, "Firefox 145")));
        signedIn.as(ada, () -> tests.enter(client, test(TEN, "80", "8", null, null, null)));

        assertThat(signedIn.as(dana, () -> tests.find(client, new LineTestWindow(null, 0, 10))))
                .extracting(row -> row.trace().source())
                .containsExactly(LineTestSource.ENTERED, LineTestSource.BROWSER);
        assertThat(signedIn.as(ada, () -> tests.find(client, new LineTestWindow(harbour, 1, 1))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.siteCode()).isEqualTo("HBR");
                    assertThat(row.test().lossPercent()).isNull();
                    assertThat(row.trace().bytesMoved()).isEqualTo(91_000_000L);
                    assertThat(row.trace().failedProbes()).isEqualTo(1);
                    assertThat(row.recordedBy()).isEqualTo("Test CLIENT_USER");
                });
        assertThat(signedIn.as(ada, () -> tests.findBySite(client, harbour)))
                .extracting(SpeedTest::testedAt)
                .containsExactly(LocalDateTime.of(2026, 10, 14, 9, 0), LocalDateTime.of(2026, 10, 14, 10, 0));
        assertThat(signedIn.as(ada, () -> tests.findByClient(client)).getFirst())
                .satisfies(test -> {
                    assertThat(test.downMbps()).isEqualByComparingTo("95.5");
                    assertThat(test.lossPercent()).isNull();
                });
    }

    @Test
    void aDirtyListGivesEveryGoodRowAndNamesTheOthersAndTheSameListAgainAddsNothing() {
        var sheet = signedIn.as(ada, () -> tests.read(client, "tests.csv", LIST.getBytes(StandardCharsets.UTF_8)));

        assertThat(sheet.problems()).extracting(RowProblem::row).containsExactly(3, 4, 5, 6, 7);
        assertThat(signedIn.as(ada, () -> tests.takeIn(client, sheet.tests()))).isEqualTo(new ImportedTests(2, 0));
        var admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        assertThat(signedIn.as(admin, () -> audit.latest(5)))
                .extracting(deed -> deed.action(), deed -> deed.subject())
                .contains(tuple("linetest.imported", client + " 2"));
        assertThat(signedIn.as(ada, () -> tests.takeIn(client, sheet.tests()))).isEqualTo(new ImportedTests(0, 2));
        assertThat(signedIn.as(ada, () -> tests.findByClient(client)))
                .extracting(SpeedTest::site, SpeedTest::connection)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HBR", "wired"),
                        org.assertj.core.groups.Tuple.tuple("EST", "wifi"));
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        refused("internet.test.problem.down", test(NINE, "-1", "8", null, null, null));
        refused("internet.test.problem.up", test(NINE, "80", "100001", null, null, null));
        refused("internet.test.problem.loss", test(NINE, "80", "8", null, null, "100.1"));
        refused("internet.test.problem.future", test(Instant.parse("2031-01-01T00:00:00Z"), "80", "8", "1", "1", "1"));
        signedIn.as(ada, () -> tests.enter(client, test(NINE, "80", "8", null, null, null)));
        refused("internet.test.problem.known", test(NINE, "81", "8", null, null, null));
    }

    @Test
    void aClientRunsTestsAndRemovesNoneAndNobodyReachesTheSitesOfOthers() {
        var id = signedIn.as(ada, () -> tests.enter(client, test(NINE, "80", "8", null, null, null)));
        var other = served.client(tenant, "Somebody else");
        var grace = served.consultant(tenant, other);

        assertThatThrownBy(() -> signedIn.as(dana, () -> tests.remove(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> signedIn.as(grace, () -> tests.remove(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(grace, () -> tests.enter(other, test(NINE, "80", "8", null, null, null))))
                .isInstanceOf(NotFoundException.class);
        assertThat(signedIn.as(grace, () -> tests.findBySite(other, harbour))).isEmpty();
        signedIn.as(ada, () -> tests.remove(id));
        assertThat(signedIn.as(ada, () -> tests.count(client, null))).isZero();
    }

    @Test
    void theTestsOfASiteGoWithIt() {
        signedIn.as(ada, () -> tests.enter(client, test(NINE, "80", "8", null, null, null)));

        signedIn.as(ada, () -> sites.remove(harbour));

        assertThat(signedIn.as(ada, () -> tests.count(client, null))).isZero();
    }

    private void refused(String problem, LineTestDraft draft) {
        assertThatThrownBy(() -> signedIn.as(ada, () -> tests.enter(client, draft)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(problem));
    }

    private LineTestDraft test(
            Instant at,
            String down,
            String up,
            @Nullable String roundTrip,
            @Nullable String jitter,
            @Nullable String loss) {
        return new LineTestDraft(
                harbour,
                at,
                LineConnection.WIRED,
                new BigDecimal(down),
                new BigDecimal(up),
                decimal(roundTrip),
                decimal(jitter),
                decimal(loss));
    }

    private static @Nullable BigDecimal decimal(@Nullable String figure) {
        return figure == null ? null : new BigDecimal(figure);
    }
}
