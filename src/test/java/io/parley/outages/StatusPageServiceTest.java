package io.parley.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** On 23 November 2026. */
@SuppressWarnings("NullAway.Init") // each test has its own client
class StatusPageServiceTest extends ServiceTest {

    private static final Instant TWO = Instant.parse("2026-11-12T14:00:00Z");
    private static final Instant THREE = Instant.parse("2026-11-12T15:00:00Z");
    private static final String PAGE = """
            Calls fail
            This incident has been resolved.
            Nov 12, 14:00 - 15:00 UTC
            Texts late
            Investigating - We look into late texts.
            Nov 20, 10:00 UTC
            """;

    private static final String ENDED = """
            Calls fail
            Resolved - Calls work again.
            Nov 12, 15:00 UTC
            Investigating - We look into failing calls.
            Nov 12, 14:00 UTC
            """;
    private static final String ENDED_CHINESE = """
            语音呼叫异常
            已解决 - 语音呼叫已恢复正常。
            2026年11月12日 23:00（北京时间）
            调查中 - 部分用户无法呼出。
            2026年11月12日 22:00（北京时间）
            """;

    @Autowired
    private StatusPageService pages;

    @Autowired
    private OutageService outages;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
    }

    @Test
    void readingKeepsNothingAndTakingKeepsTheProvidersWords() {
        var read = read(PAGE);

        assertThat(read.proposals()).hasSize(2);
        assertThat(log()).isEmpty();
        var calls = read.proposals().getFirst().stated();
        var taken = take(new StatedDraft(draft(TWO, THREE, "HBR"), calls.words()));

        assertThat(taken).isEqualTo(new TakenPage(1, 0, 0));
        assertThat(log()).singleElement().satisfies(row -> {
            assertThat(row.source()).isEqualTo(OutageSource.STATUS_PAGE);
            assertThat(row.sourceWords()).isEqualTo(calls.words()).startsWith("Calls fail\nThis incident");
            assertThat(row.reportedBy()).isEqualTo(ada.displayName());
            assertThat(row.outage().site()).isEqualTo("HBR");
        });
    }

    @Test
    void theWordsStayWhenTheOutageIsCorrected() {
        take(new StatedDraft(draft(TWO, THREE, null), "Calls fail"));
        var row = log().getFirst();

        signedIn.as(ada, () -> outages.correct(row.id(), draft(TWO, THREE.plusSeconds(60), "EST"), row.version()));

        assertThat(log()).singleElement().satisfies(corrected -> {
            assertThat(corrected.outage().site()).isEqualTo("EST");
            assertThat(corrected.source()).isEqualTo(OutageSource.STATUS_PAGE);
            assertThat(corrected.sourceWords()).isEqualTo("Calls fail");
        });
    }

    @Test
    void whatOverlapsWithTheLogIsNamedAndTheSameAgainChangesNothing() {
        signedIn.as(ada, () -> outages.report(client, draft(TWO.plusSeconds(600), null, null)));
        assertThat(read(PAGE).proposals()).extracting(row -> row.known().size()).containsExactly(1, 1);
        var stated = new StatedDraft(draft(TWO, THREE, null), "Calls fail");

        assertThat(take(stated, stated)).isEqualTo(new TakenPage(1, 0, 1));
        assertThat(take(stated)).isEqualTo(new TakenPage(0, 0, 1));
        assertThat(read("Other\nNov 12, 15:00 - 15:10 UTC")
                        .proposals()
                        .getFirst()
                        .known())
                .as("two that touch do not overlap")
                .extracting(row -> row.outage().start())
                .containsExactly(TWO.plusSeconds(600));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENDED, ENDED_CHINESE})
    void whatEndsAnOpenOutageOfTheLogIsProposedToEndItAndNoSecondOneIsAdded(String page) {
        open(TWO.minusSeconds(600), "HBR", OutageCause.UNKNOWN);
        var proposal = read(page).proposals().getFirst();
        var over = proposal.ends(null, null).orElseThrow();
        assertThat(over.outage().start()).isEqualTo(TWO.minusSeconds(600));
        assertThat(log())
                .as("nothing is kept before somebody says so")
                .allSatisfy(row -> assertThat(row.outage().end()).isNull());

        var words = proposal.stated().words();
        assertThat(take(new StatedDraft(draft(TWO, THREE, null), words, over))).isEqualTo(new TakenPage(0, 1, 0));

        assertThat(log()).singleElement().satisfies(row -> {
            assertThat(row.outage().start()).isEqualTo(TWO.minusSeconds(600));
            assertThat(row.outage().end()).isEqualTo(THREE);
            assertThat(row.outage().site()).isEqualTo("HBR");
            assertThat(row.source()).isEqualTo(OutageSource.STATUS_PAGE);
            assertThat(row.sourceWords()).isEqualTo(words);
        });
        assertThat(deeds()).contains("outage.statusPage.ended " + over.id(), "outage.statusPage " + client + " 0");
        assertThat(read(page).proposals().getFirst().over()).as("it is over").isEmpty();
    }

    @Test
    void whatThePageSaidWhileItWentOnStaysBesideTheWordsThatEndIt() {
        take(new StatedDraft(draft(TWO, null, null), "Investigating - We look into failing calls."));
        var proposal = read(ENDED).proposals().getFirst();

        take(new StatedDraft(draft(TWO, THREE, null), "Resolved.", log().getFirst()));

        assertThat(proposal.ends("EST", null)).isPresent();
        assertThat(log())
                .singleElement()
                .extracting(OutageDetails::sourceWords)
                .isEqualTo("Investigating - We look into failing calls.\n\nResolved.");
    }

    @Test
    void anEndThatIsNotClearIsLeftToThePerson() {
        open(TWO.minusSeconds(7 * 86_400), null, OutageCause.UNKNOWN);
        assertThat(over(ENDED)).as("open since last week").isEmpty();

        open(TWO, "HBR", OutageCause.MAINTENANCE);
        assertThat(over(ENDED)).as("maintenance is no outage").isEmpty();

        open(TWO, "HBR", OutageCause.UNKNOWN);
        assertThat(over(ENDED)).hasSize(1);
        assertThat(over("Calls fail\nResolved - Calls work.\nInvestigating - Nov 12, 2026 14:00 UTC"))
                .as("the page does not say since when")
                .isEmpty();
        assertThat(over(ENDED + "Calls fail again\nThis incident has been resolved.\nNov 12, 15:30 - 15:45 UTC\n"))
                .as("one of two")
                .isEmpty();

        open(TWO, "EST", OutageCause.UNKNOWN);
        var both = read(ENDED).proposals().getFirst();
        assertThat(both.ends(null, null)).as("two sites").isEmpty();
        assertThat(both.ends("EST", null).orElseThrow().outage().site()).isEqualTo("EST");
    }

    @Test
    void whatWasEndedOrCorrectedMeanwhileIsRefusedAndAnotherClientsIsNotFound() {
        open(TWO, null, OutageCause.UNKNOWN);
        var seen = log().getFirst();
        signedIn.as(ada, () -> outages.correct(seen.id(), draft(TWO, null, "EST"), seen.version()));
        refused("common.problem.staleEdit", new StatedDraft(draft(TWO, THREE, null), "Resolved.", seen));
        refused("outages.problem.end", new StatedDraft(draft(TWO, null, null), "Resolved.", log().getFirst()));
        signedIn.as(ada, () -> outages.end(seen.id(), THREE));
        refused("outages.problem.ended", new StatedDraft(draft(TWO, THREE, null), "Resolved.", log().getFirst()));

        var other = served.client(tenant, "Inland Dental");
        var grace = served.consultant(tenant, other);
        assertThatThrownBy(() -> signedIn.as(
                        grace,
                        () -> pages.take(other, List.of(new StatedDraft(draft(TWO, THREE, null), "Resolved.", seen)))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void oneThatCannotBeIsNamedAndNoneIsKept() {
        assertThatThrownBy(() -> take(
                        new StatedDraft(draft(TWO, THREE, null), "Calls fail"),
                        new StatedDraft(draft(THREE, TWO, null), "Texts late")))
                .isInstanceOfSatisfying(RefusedDraft.class, refused -> {
                    assertThat(refused.index()).isEqualTo(1);
                    assertThat(refused.key()).isEqualTo("outages.problem.order");
                });
        assertThat(log()).isEmpty();
        refused("outages.problem.site", new StatedDraft(draft(TWO, THREE, "MOON"), "Calls fail"));
        refused(
                "outages.problem.future",
                new StatedDraft(draft(TWO, Instant.parse("2027-01-01T00:00:00Z"), null), "x"));
        refused("outages.paste.problem.words", new StatedDraft(draft(TWO, THREE, null), " "));
    }

    @Test
    void theChosenZoneReadsWhatHasNone() {
        var page = "Calls fail\nNov 12, 2026 14:00 - 15:00";
        var chosen = signedIn.as(ada, () -> pages.read(client, page, ZoneId.of("Asia/Shanghai")));

        assertThat(chosen.proposals().getFirst().stated().start()).isEqualTo("2026-11-12T06:00:00Z");
    }

    @Test
    void anEmptyPageAndAnEndlessOneAreRefused() {
        assertThatThrownBy(() -> read(" \n")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read("x".repeat(StatusPageService.LONGEST_PAGE + 1)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read("Calls fail\nNov 12, 14:00 - 15:00 UTC\n".repeat(101)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void onlyTheClientsConsultantsReachIt() {
        var colleague = signedIn.enrol(tenant, Role.CONSULTANT);
        var dana = served.clientPerson(tenant, client);

        assertThatThrownBy(() -> signedIn.as(colleague, () -> pages.read(client, PAGE, ZoneOffset.UTC)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(
                        colleague, () -> pages.take(client, List.of(new StatedDraft(draft(TWO, THREE, null), "x")))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(dana, () -> pages.read(client, PAGE, ZoneOffset.UTC)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void refused(String key, StatedDraft draft) {
        assertThatThrownBy(() -> take(draft))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private void open(Instant start, @Nullable String site, OutageCause cause) {
        var draft = new OutageDraft(site, null, start, null, cause, null, "", "", "Calls fail");
        signedIn.as(ada, () -> outages.report(client, draft));
    }

    private List<OutageDetails> over(String page) {
        return read(page).proposals().stream()
                .flatMap(proposal -> proposal.over().stream())
                .toList();
    }

    private List<String> deeds() {
        var admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        return signedIn.as(admin, () -> audit.latest(10)).stream()
                .map(deed -> deed.action() + " " + deed.subject())
                .toList();
    }

    private ReadStatusPage read(String page) {
        return signedIn.as(ada, () -> pages.read(client, page, ZoneOffset.UTC));
    }

    private TakenPage take(StatedDraft... chosen) {
        return signedIn.as(ada, () -> pages.take(client, List.of(chosen)));
    }

    private List<OutageDetails> log() {
        return signedIn.as(ada, () -> outages.find(client, new OutageWindow("", 0, 10)));
    }

    private static OutageDraft draft(Instant start, @Nullable Instant end, @Nullable String site) {
        return new OutageDraft(site, null, start, end, OutageCause.UNKNOWN, null, "", "", "Calls fail");
    }
}
