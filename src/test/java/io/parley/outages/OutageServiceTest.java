package io.parley.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.notifications.Inbox;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tabular.RowAction;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // each test has its own client
class OutageServiceTest extends ServiceTest {

    private static final Instant NINE = Instant.parse("2026-10-14T13:00:00Z");
    private static final Instant TEN = Instant.parse("2026-10-14T14:00:00Z");
    private static final String LOG = """
            Incident,Site,Start,End,Cause,Ticket
            I-1,ALL,2026-04-14 09:15,2026-04-14 09:55,CORE,T-1
            I-2,HBR,2026-05-01 10:00,2026-05-01 11:00,gremlins,T-2
            I-3,MOON,2026-05-02 10:00,2026-05-02 11:00,CORE,T-3
            I-4,ALL,2026-05-03 12:00,2026-05-03 11:00,CORE,T-4
            I-1,ALL,2026-04-14 09:15,2026-04-14 09:55,CORE,T-1
            I-5,EST,2026-05-04 10:00,2026-05-04 11:00,CORE,T-5
            """;

    @Autowired
    private OutageService outages;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ServedClients served;

    @Autowired
    private Inbox inbox;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;
    private Actor dana;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        dana = served.clientPerson(tenant, client);
    }

    @Test
    void whatIsReportedStandsInTheLogNewestFirstAndIsFoundByItsWords() {
        signedIn.as(ada, () -> outages.report(client, outage(NINE, TEN, "HBR", "T-100", "no dial tone")));
        signedIn.as(ada, () -> outages.report(client, outage(TEN, null, null, "T-200%", "calls drop")));

        assertThat(signedIn.as(ada, () -> outages.find(client, new OutageWindow("", 0, 10))))
                .extracting(row -> row.outage().ticket())
                .containsExactly("T-200%", "T-100");
        assertThat(signedIn.as(ada, () -> outages.find(client, new OutageWindow("DIAL", 0, 10))))
                .extracting(row -> row.outage().site())
                .containsExactly("HBR");
        assertThat(signedIn.as(ada, () -> outages.count(client, "0%"))).isEqualTo(1);
    }

    @Test
    void theConsultantsAreToldOfWhatTheClientReportsAndOfNothingElse() {
        var colleague = signedIn.enrol(tenant, Role.CONSULTANT);
        signedIn.as(ada, () -> outages.report(client, outage(NINE, TEN, null, "", "found in the ticket system")));
        assertThat(signedIn.as(ada, () -> inbox.mine())).isEmpty();

        signedIn.as(dana, () -> outages.report(client, outage(NINE, null, null, "", "no dial tone")));

        assertThat(signedIn.as(ada, () -> inbox.mine())).singleElement().satisfies(entry -> {
            assertThat(entry.message().titleKey()).isEqualTo("outages.inbox.goesOn");
            assertThat(entry.message().arguments()).startsWith("Harbor Dental", "Test CLIENT_USER");
            assertThat(entry.message().link()).isEqualTo("clients/" + client + "/service");
        });
        assertThat(database.queryForList("select id from outgoing_mail where recipient = ?", ada.email()))
                .hasSize(1);
        assertThat(signedIn.as(colleague, () -> inbox.mine())).isEmpty();
    }

    @Test
    void whoReportedThatItGoesOnSaysWhenItWorksAgain() {
        var id = signedIn.as(dana, () -> outages.report(client, outage(NINE, null, null, "", "no dial tone")));

        signedIn.as(dana, () -> outages.end(id, TEN));

        assertThat(signedIn.as(ada, () -> outages.find(client, new OutageWindow("", 0, 10))))
                .extracting(row -> row.outage().end())
                .containsExactly(TEN);
        assertThat(signedIn.as(ada, () -> inbox.mine()))
                .extracting(entry -> entry.message().titleKey())
                .containsExactlyInAnyOrder("outages.inbox.goesOn", "outages.inbox.over");
        assertThatThrownBy(() -> signedIn.as(dana, () -> outages.end(id, TEN))).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        refused("outages.problem.order", outage(TEN, NINE, null, "", ""));
        refused("outages.problem.future", outage(NINE, Instant.parse("2027-01-01T00:00:00Z"), null, "", ""));
        refused("outages.problem.site", outage(NINE, TEN, "MOON", "", ""));
        refused("outages.problem.note", outage(NINE, TEN, null, "", "x".repeat(OutageService.LONGEST_NOTE + 1)));
    }

    @Test
    void aConsultantCorrectsAndRemovesAndAClientDoesNeither() {
        var id = signedIn.as(dana, () -> outages.report(client, outage(NINE, null, null, "", "no dial tone")));
        var row = signedIn.as(ada, () -> outages.find(client, new OutageWindow("", 0, 10)))
                .getFirst();

        signedIn.as(ada, () -> outages.correct(id, outage(NINE, TEN, null, "T-1", "no dial tone"), row.version()));

        assertThat(signedIn.as(dana, () -> outages.find(client, new OutageWindow("", 0, 10))))
                .singleElement()
                .satisfies(corrected -> {
                    assertThat(corrected.outage().end()).isEqualTo(TEN);
                    assertThat(corrected.reportedBy()).isEqualTo("Test CLIENT_USER");
                });
        assertThatThrownBy(() ->
                        signedIn.as(ada, () -> outages.correct(id, outage(NINE, TEN, null, "T-2", ""), row.version())))
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> signedIn.as(dana, () -> outages.remove(id))).isInstanceOf(AccessDeniedException.class);
        signedIn.as(ada, () -> outages.remove(id));
        assertThat(signedIn.as(ada, () -> outages.count(client, ""))).isZero();
    }

    @Test
    void aDirtyLogGivesEveryGoodRowAndNamesTheOthersAndTheSameLogAgainAddsNothing() {
        var sheet = signedIn.as(ada, () -> outages.read(client, "log.csv", LOG.getBytes(StandardCharsets.UTF_8)));

        assertThat(sheet.problems())
                .filteredOn(problem -> problem.action() == RowAction.REJECT)
                .extracting(problem -> problem.row())
                .containsExactly(4, 5, 6);
        assertThat(signedIn.as(ada, () -> outages.takeIn(client, sheet.rows()))).isEqualTo(new ImportedLog(3, 0));
        var admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        assertThat(signedIn.as(admin, () -> audit.latest(5)))
                .extracting(deed -> deed.action(), deed -> deed.subject())
                .contains(tuple("outage.imported", client + " 3"));
        assertThat(signedIn.as(ada, () -> outages.takeIn(client, sheet.rows()))).isEqualTo(new ImportedLog(0, 3));
        assertThat(signedIn.as(ada, () -> outages.find(client, new OutageWindow("T-2", 0, 10))))
                .extracting(row -> row.outage().cause())
                .containsExactly(OutageCause.UNKNOWN);
    }

    @Test
    void anImportedRowKeepsItsNoteAndStaysOpenUntilSomebodySaysItIsOver() {
        var log = "Start,End,Ticket,Notes\n2026-05-01 10:00,ongoing,T-8,line card\n";
        var sheet = signedIn.as(ada, () -> outages.read(client, "log.csv", log.getBytes(StandardCharsets.UTF_8)));
        signedIn.as(ada, () -> outages.takeIn(client, sheet.rows()));

        assertThat(signedIn.as(ada, () -> outages.find(client, new OutageWindow("card", 0, 10))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.outage().end()).isNull();
                    assertThat(row.outage().note()).isEqualTo("line card");
                    assertThat(row.outage().ticket()).isEqualTo("T-8");
                    assertThat(row.source()).isEqualTo(OutageSource.LOG);
                });
    }

    @Test
    void anOutageReportedByHandIsRecognisedInALaterLog() {
        var start = Instant.parse("2026-04-14T13:15:00Z");
        signedIn.as(dana, () -> outages.report(client, outage(start, start.plusSeconds(2400), null, "", "dead")));
        var sheet = signedIn.as(ada, () -> outages.read(client, "log.csv", LOG.getBytes(StandardCharsets.UTF_8)));

        assertThat(signedIn.as(ada, () -> outages.takeIn(client, sheet.rows()))).isEqualTo(new ImportedLog(2, 1));
    }

    @Test
    void nobodyElseReachesTheLog() {
        var other = served.client(tenant, "Inland Dental");
        var stranger = served.clientPerson(tenant, other);
        var id = signedIn.as(ada, () -> outages.report(client, outage(NINE, TEN, null, "T-1", "")));

        assertThatThrownBy(() -> signedIn.as(stranger, () -> outages.find(client, new OutageWindow("", 0, 10))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(stranger, () -> outages.report(client, outage(NINE, TEN, null, "", ""))))
                .isInstanceOf(NotFoundException.class);
        var elsewhere = signedIn.enrol(signedIn.openTenant("Ridge Advisory"), Role.TENANT_ADMIN);
        assertThatThrownBy(() -> signedIn.as(elsewhere, () -> outages.remove(id)))
                .isInstanceOf(NotFoundException.class);
    }

    private void refused(String key, OutageDraft draft) {
        assertThatThrownBy(() -> signedIn.as(dana, () -> outages.report(client, draft)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private static OutageDraft outage(
            Instant start, @Nullable Instant end, @Nullable String site, String ticket, String note) {
        return new OutageDraft(site, null, start, end, OutageCause.UNKNOWN, null, "", ticket, note);
    }
}
