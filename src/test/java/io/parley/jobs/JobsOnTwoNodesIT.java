package io.parley.jobs;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.claims.ClaimDraft;
import io.parley.claims.WarrantyClaimService;
import io.parley.claims.testing.EquippedClients;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.clients.SiteService;
import io.parley.identity.Actor;
import io.parley.identity.EmailAddress;
import io.parley.identity.Role;
import io.parley.internet.LineConnection;
import io.parley.internet.LineTestDraft;
import io.parley.internet.LineTestService;
import io.parley.internet.LinkDraft;
import io.parley.internet.LinkRole;
import io.parley.internet.LinkTechnology;
import io.parley.internet.SiteLinkService;
import io.parley.outages.OutageDraft;
import io.parley.outages.OutageService;
import io.parley.outages.testing.ServedClients;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.requests.Invitee;
import io.parley.requests.RequestDraft;
import io.parley.requests.RequestService;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.testing.SignedIn;
import io.parley.testing.TwoInstances;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is told, sent and kept by night is told, sent and kept once, although two instances look at the same moment. */
class JobsOnTwoNodesIT extends TwoInstances {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;

    /** What each of the jobs tells. */
    private static final Map<String, String> NEWS = Map.of(
            "line-test-reminders", "internet.inbox.testAgain",
            "overdue-warranty-claims", "claims.inbox.answerLate",
            "cover-end-alerts", "devices.inbox.coversEnd",
            "line-end-alerts", "internet.inbox.lineEnds",
            "exit-alerts", "outages.inbox.exitRight");

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private RequestService requests;

    @Autowired
    private SiteService sites;

    @Autowired
    private LineTestService tests;

    @Autowired
    private SiteLinkService links;

    @Autowired
    private OutageService outages;

    @Autowired
    private WarrantyClaimService claims;

    @Autowired
    private ServedClients served;

    @Autowired
    private EquippedClients equipped;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    @Test
    void lapsesRemindersDeadlinesAndFiguresComeOnce(@TempDir Path folder) throws Exception {
        var tenant = signedIn.openTenant("Coastline Advisory");
        var ada = signedIn.enrol(tenant, Role.CONSULTANT);
        IntStream.range(0, CLIENTS).forEach(number -> enter(ada, number));
        int mailsBefore = rows("outgoing_mail", tenant);
        int told = rows("inbox_item", tenant);
        int figures = rows("quote_figure", tenant);
        database.update("delete from quote_figure"); // as offers of a version that kept none

        try (var other = secondInstance(folder)) {
            other.awaitReady();
            for (int round = 0; round < ROUNDS; round++) {
                bothRun("quote-expiry", tenant);
                bothRun("quote-requests", tenant);
                bothRun("quote-figures", tenant);
            }
            assertThat(rows("quote_lapse", tenant)).isEqualTo(CLIENTS);
            assertThat(rows("inbox_item", tenant)).isEqualTo(told + CLIENTS);
            assertThat(rows("outgoing_mail", tenant)).isEqualTo(mailsBefore + CLIENTS);
            assertThat(rows("quote_figure", tenant)).isEqualTo(CLIENTS);

            database.update("update quote_request set deadline = '2026-11-20'"); // as days go by
            for (int round = 0; round < ROUNDS; round++) {
                bothRun("quote-requests", tenant);
            }
            assertThat(rows("inbox_item", tenant)).isEqualTo(told + 2 * CLIENTS);
            assertThat(other.log()).doesNotContain(" ERROR ");
        }
    }

    @Test
    void oldTestsLateClaimsExitRightsAndEndsAreToldOnce(@TempDir Path folder) throws Exception {
        var tenant = signedIn.openTenant("Coastline Advisory");
        equipped.policy(tenant, null);
        IntStream.range(0, CLIENTS).forEach(number -> neglect(tenant, number));
        database.update("update warranty_claim set due_on = '2026-11-20'"); // as days go by

        try (var other = secondInstance(folder)) {
            other.awaitReady();
            for (var job : NEWS.entrySet()) {
                for (int round = 0; round < ROUNDS; round++) {
                    bothRun(job.getKey(), tenant);
                }
                assertThat(told(job.getValue(), tenant)).as(job.getKey()).isEqualTo(CLIENTS);
                assertThat(mailed(job.getValue(), tenant)).as(job.getKey()).isEqualTo(CLIENTS);
            }

            database.update("update test_reminder set reminded_on = '2026-09-01'"); // as days go by
            for (int round = 0; round < ROUNDS; round++) {
                bothRun("line-test-reminders", tenant);
            }
            assertThat(told("internet.inbox.testAgain", tenant)).isEqualTo(2 * CLIENTS);
            assertThat(other.log()).doesNotContain(" ERROR ");
        }
    }

    private int told(String key, TenantId tenant) {
        return database.queryForList(
                        "select id from inbox_item where title_key = ? and tenant_id = uuid_to_bin(?)",
                        key,
                        tenant.value().toString())
                .size();
    }

    private int mailed(String inboxKey, TenantId tenant) {
        return database.queryForList(
                        "select id from outgoing_mail where message_key = ? and tenant_id = uuid_to_bin(?)",
                        inboxKey.replace(".inbox.", ".mail."),
                        tenant.value().toString())
                .size();
    }

    /**
     * A client with one consultant and one person of its own, who buys something on the strength of an old test, waits for
     * the answer to a warranty claim, whose service failed in two months of three, whose phones lose their cover in January
     * and whose line is under contract until April.
     */
    private void neglect(TenantId tenant, int number) {
        var client = served.client(tenant, "Client " + number);
        var ada = served.consultant(tenant, client);
        served.clientPerson(tenant, client);
        served.contract(tenant, client, ServedClients.wholeAgreement());
        var phone = equipped.phone(tenant, client, "Z-" + number, LocalDate.of(2026, 2, 24));
        equipped.phone(tenant, client, "Y-" + number, LocalDate.of(2026, 1, 6));
        equipped.phone(tenant, client, "X-" + number, LocalDate.of(2026, 1, 9));
        signedIn.as(ada);
        engagements.start(client, anEngagement("Telephony 2027"));
        tests.enter(
                client,
                new LineTestDraft(
                        sites.findByClient(client).getFirst().id(),
                        Instant.parse("2026-09-01T15:00:00Z"),
                        LineConnection.WIRED,
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        null,
                        null,
                        null));
        links.add(
                client,
                new LinkDraft(
                        sites.findByClient(client).getFirst().id(),
                        LinkTechnology.CABLE,
                        LinkRole.PRIMARY,
                        "Casco Cable",
                        "",
                        null,
                        null,
                        LocalDate.of(2027, 4, 15),
                        "",
                        "",
                        ""));
        for (var start : List.of("2026-09-15T13:00:00Z", "2026-10-14T13:00:00Z")) {
            var from = Instant.parse(start);
            outages.report(
                    client,
                    new OutageDraft(null, null, from, from.plusSeconds(3600), OutageCause.CORE, null, "", "T-1", ""));
        }
        claims.report(client, new ClaimDraft(phone, "Dark", null, false));
    }

    /** A client with an offer that lapsed yesterday and a request whose answers are due in two days. */
    private void enter(Actor ada, int number) {
        signedIn.as(ada);
        var engagement = engagements.start(clients.create(aClient("Client " + number)), anEngagement("Phones 2027"));
        var provider = providers.ensure("Larkfield");
        quotes.submit(
                engagement,
                aQuote(provider)
                        .validUntil(LocalDate.of(2026, 11, 22))
                        .with(aLine("SEAT", "42", "21"))
                        .draft());
        var ann = new Invitee(provider, "Ann Agent", EmailAddress.of("ann@larkfield.example"), Locale.ENGLISH);
        requests.send(engagement, new RequestDraft(LocalDate.of(2026, 11, 25), false, true, "", List.of(ann)));
    }
}
