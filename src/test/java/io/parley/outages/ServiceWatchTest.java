package io.parley.outages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientId;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.outages.ServiceStanding.Missing;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.Leakage;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The overview on 23 November 2026, of clients whose contract pays 100 dollars for a month below 99.9 %. */
@SuppressWarnings("NullAway.Init") // each test has its own tenant
class ServiceWatchTest extends ServiceTest {

    @Autowired
    private ServiceWatchService watch;

    @Autowired
    private OutageService outages;

    @Autowired
    private CreditClaimService claims;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    private TenantId tenant;
    private Actor admin;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
    }

    @Test
    void theWorstComesFirst() {
        client("Kept", true, "2026-08-14T13:00:00Z+1");
        client("No contract", false, "2026-10-14T13:00:00Z+60");
        client("Lost", true, "2026-08-14T13:00:00Z+60");
        client("May claim", true, "2026-10-14T13:00:00Z+60");
        client("May leave", true, "2026-07-14T13:00:00Z+60", "2026-08-14T13:00:00Z+60");
        client("Still out", true, "2026-11-22T13:00:00Z");
        client("Quiet", true);

        served.dailyRound(tenant);

        assertThat(rows("", false, null, true))
                .extracting(WatchedClient::name)
                .containsExactly("Still out", "May claim", "May leave", "Lost", "No contract", "Quiet", "Kept");
        assertThat(rows("", true, null, true))
                .extracting(WatchedClient::name)
                .containsExactly("Still out", "May claim", "May leave");
        assertThat(rows("", false, null, true))
                .extracting(WatchedClient::urgency)
                .containsExactly(
                        Urgency.UNKNOWN,
                        Urgency.CLAIM,
                        Urgency.LEAVE,
                        Urgency.LOST,
                        Urgency.UNKNOWN,
                        Urgency.UNKNOWN,
                        Urgency.KEPT);
    }

    @Test
    void aRowHoldsWhatWasPromisedAttainedOwedAndLost() {
        client("Harbor Dental", true, "2026-08-14T13:00:00Z+60", "2026-10-14T13:00:00Z+120");
        served.dailyRound(tenant);

        var row = rows("harbor", false, null, true).getFirst();

        assertThat(row.provider()).isEqualTo("Graywhale");
        assertThat(row.promised()).hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.999"));
        assertThat(row.last()).contains(new Attained("2026-10", new BigDecimal("0.99731182")));
        assertThat(row.lowest()).isEqualTo(row.last());
        assertThat(row.strip()).isEqualTo("---------609");
        assertThat(row.stripEnd()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(row.credits()).hasValueSatisfying(credits -> {
            assertThat(credits.owed()).isEqualByComparingTo("200");
            assertThat(credits.lost()).isEqualByComparingTo("100");
            assertThat(credits.stillClaimable()).isEqualByComparingTo("100");
        });
        assertThat(row.claimBy()).contains(LocalDate.of(2026, 11, 30));
        assertThat(row.leaveSince()).contains(YearMonth.of(2026, 10));
        assertThat(row.missing()).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNoZero() {
        client("Harbor Dental", false, "2026-10-14T13:00:00Z+60");
        served.dailyRound(tenant);

        var row = rows("", false, null, true).getFirst();

        assertThat(row.missing()).containsExactly(Missing.CONTRACT);
        assertThat(row.credits()).isEmpty();
        assertThat(row.last()).isEmpty();
        assertThat(row.strip()).isEqualTo("------------");
        assertThat(sums()).isEmpty();
    }

    @Test
    void unknownComesLastHoweverOneSorts() {
        client("Bad", true, "2026-10-14T13:00:00Z+600");
        client("Good", true, "2026-10-14T13:00:00Z+1");
        client("Unknown", false, "2026-10-14T13:00:00Z+60");
        served.dailyRound(tenant);

        assertThat(rows("", false, WatchSort.ATTAINED, true))
                .extracting(WatchedClient::name)
                .containsExactly("Bad", "Good", "Unknown");
        assertThat(rows("", false, WatchSort.LOWEST, false))
                .extracting(WatchedClient::name)
                .containsExactly("Good", "Bad", "Unknown");
        assertThat(rows("", false, WatchSort.CLIENT, false))
                .extracting(WatchedClient::name)
                .containsExactly("Unknown", "Good", "Bad");
        assertThat(rows("GRAYWHALE", false, WatchSort.PROVIDER, true)).hasSize(2);
    }

    @Test
    void theMeterSumsUpWhatBecameOfAProvidersCredits() {
        var first = client("First", true, "2026-08-14T13:00:00Z+60", "2026-10-14T13:00:00Z+60");
        client("Second", true, "2026-10-14T13:00:00Z+60");
        var claim = signedIn.as(
                admin,
                () -> claims.claim(
                        first, new ClaimDraft("PLATFORM", YearMonth.of(2026, 10), new BigDecimal("100"), null, "")));
        signedIn.as(admin, () -> claims.pay(claim, new BigDecimal("40"), LocalDate.of(2026, 11, 20), 0));
        served.dailyRound(tenant);

        assertThat(sums()).singleElement().satisfies(sum -> {
            assertThat(sum.provider()).isEqualTo("Graywhale");
            assertThat(sum.clients()).isEqualTo(2);
            assertThat(sum.unknown()).isZero();
            assertThat(amounts(sum.credits())).containsExactly("300", "100", "40", "60", "100", "100");
        });
    }

    @Test
    void everyoneSeesOnlyClientsOfTheirOwn() {
        var mine = client("Mine", true, "2026-10-14T13:00:00Z+60");
        client("Another's", true, "2026-10-14T13:00:00Z+60");
        var ada = served.consultant(tenant, mine);
        served.dailyRound(tenant);

        assertThat(signedIn.as(ada, () -> watch.find(new WatchWindow("", false, null, true, 0, 50))))
                .extracting(WatchedClient::name)
                .containsExactly("Mine");
        assertThat(signedIn.as(ada, () -> watch.count("", true))).isEqualTo(1);
        assertThat(signedIn.as(ada, () -> watch.sumByProvider()))
                .extracting(ProviderLeakage::clients)
                .containsExactly(1L);
        assertThat(signedIn.as(signedIn.enrol(tenant, Role.CONSULTANT), () -> watch.count("", false)))
                .isZero();
    }

    @Test
    void aClientWithoutContractAndLogLeavesTheOverview() {
        var client = client("Harbor Dental", false, "2026-10-14T13:00:00Z+60");
        served.dailyRound(tenant);
        assertThat(rows("", false, null, true)).hasSize(1);

        signedIn.as(
                admin,
                () -> outages.remove(outages.find(client, new OutageWindow("", 0, 1))
                        .getFirst()
                        .id()));
        served.dailyRound(tenant);

        assertThat(rows("", false, null, true)).isEmpty();
    }

    /** @param log a moment and how many minutes it lasted; without minutes it goes on */
    private ClientId client(String name, boolean contract, String... log) {
        var client = served.client(tenant, name);
        if (contract) {
            served.contract(tenant, client, ServedClients.wholeAgreement());
        }
        for (var outage : log) {
            var parts = outage.split("\\+", -1);
            var start = Instant.parse(parts[0]);
            var end = parts.length == 1 ? null : start.plusSeconds(60L * Long.parseLong(parts[1]));
            signedIn.as(
                    admin,
                    () -> outages.report(
                            client, new OutageDraft(null, null, start, end, OutageCause.CORE, null, "", "T-1", "")));
        }
        return client;
    }

    private List<WatchedClient> rows(String search, boolean toDo, @Nullable WatchSort sort, boolean ascending) {
        var rows = signedIn.as(admin, () -> watch.find(new WatchWindow(search, toDo, sort, ascending, 0, 50)));
        assertThat(signedIn.as(admin, () -> watch.count(search, toDo))).isEqualTo(rows.size());
        return rows;
    }

    private List<ProviderLeakage> sums() {
        return signedIn.as(admin, () -> watch.sumByProvider());
    }

    private static List<String> amounts(Leakage credits) {
        return List.of(
                        credits.owed(),
                        credits.claimed(),
                        credits.paid(),
                        credits.claimedNotPaid(),
                        credits.stillClaimable(),
                        credits.lost())
                .stream()
                .map(amount -> amount.stripTrailingZeros().toPlainString())
                .toList();
    }
}
