package io.parley.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.outages.testing.LetterText;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.testing.MovableClock;
import io.parley.testing.MovableDay;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Letters about the service: hours are lost in September and in October 2026. 99.9 % is promised, 10 % of 1,000 dollars is
 * owed for a month below it, and two broken months within three give the right to leave.
 */
@Import(MovableDay.class)
@SuppressWarnings("NullAway.Init") // each test has its own client
class ServiceLetterTest extends ServiceTest {

    private static final Instant SEPTEMBER = Instant.parse("2026-09-09T13:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2026-10-14T13:00:00Z");
    private static final YearMonth OCTOBER_MONTH = YearMonth.of(2026, 10);

    @Autowired
    private ServiceLetterService letters;

    @Autowired
    private OutageService outages;

    @Autowired
    private CreditClaimService claims;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MovableClock clock;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;

    @BeforeEach
    void openTenant() {
        clock.advance(Duration.between(
                clock.instant(), LocalDate.of(2026, 11, 5).atTime(17, 0).toInstant(ZoneOffset.UTC)));
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
    }

    @Test
    void theClaimNamesEachMonthWithItsLogItsFormulaAndTheClauses() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        lost(OCTOBER, "T-1");
        lost(OCTOBER.plusSeconds(86_400), "");
        excluded();

        assertThat(claim())
                .contains("We claim service credits of $100.00", "Harbor Dental, LLC", "Graywhale", "Account GW-1")
                .contains("$1,000.00 × 10")
                .contains("Oct 2026", "T-1", "120 min of 44,640 min count as downtime")
                .contains("“as printed” (sla.pdf, page 1)")
                .contains("Credit $100.00 on the next bill")
                .contains("It must have been sent by November 30, 2026.")
                .contains("Outages without a ticket number of the provider: 1.")
                .doesNotContain("CUSTOMER-1")
                .contains("Not legal advice");
    }

    @Test
    void onlyTheMonthsThatWereChosenAreClaimed() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        lost(SEPTEMBER, "T-SEP");
        lost(OCTOBER, "T-OCT");

        // September could be claimed until October 30: only October is owed.
        assertThat(claim()).contains("T-OCT").doesNotContain("T-SEP");
        assertThatThrownBy(() -> claim(new CreditKey("PLATFORM", YearMonth.of(2026, 9))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo("outages.letter.problem.nothingOwed"));
    }

    @Test
    void aClaimThatWaitsForItsAnswerCanBePrintedAgainAndAPaidOneCannot() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        lost(OCTOBER, "T-1");
        var draft = new ClaimDraft("PLATFORM", OCTOBER_MONTH, new BigDecimal("100"), LocalDate.of(2026, 11, 5), "");
        signedIn.as(ada, () -> claims.claimAll(client, List.of(draft)));

        assertThatThrownBy(this::claim).isInstanceOf(ProblemException.class);
        assertThat(claim(new CreditKey("PLATFORM", OCTOBER_MONTH))).contains("T-1");
    }

    @Test
    void severalMonthsAreRecordedTogetherOrNotAtAll() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        lost(OCTOBER, "T-1");
        var good = new ClaimDraft("PLATFORM", OCTOBER_MONTH, new BigDecimal("100"), null, "");
        var bad = new ClaimDraft("PLATFORM", YearMonth.of(2026, 9), BigDecimal.ZERO, null, "");

        assertThatThrownBy(() -> signedIn.as(ada, () -> claims.claimAll(client, List.of(good, bad))))
                .isInstanceOf(ProblemException.class);
        assertThat(signedIn.as(ada, () -> claims.wasAsked(client))).isFalse();
    }

    @Test
    void whatNobodyCapturedIsSaidAndNotInvented() {
        served.contract(
                tenant,
                client,
                ServedClients.wholeAgreement()[0],
                ServedClients.wholeAgreement()[2],
                ServedClients.wholeAgreement()[3]);
        lost(OCTOBER, "T-1");

        assertThat(claim()).contains("By when it must be claimed is not captured. Send it at once.");
    }

    @Test
    void theExitNamesTheBrokenMonthsAndTheClause() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        lost(SEPTEMBER, "T-SEP");
        assertThatThrownBy(this::exit)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo("outages.letter.problem.noRight"));
        lost(OCTOBER, "T-OCT");

        assertThat(exit())
                .contains("Termination for repeated failure of the service level")
                .contains("In 2 of 3 months your promise of 99.9", "Sep 2026", "Oct 2026")
                .contains("“as printed” (sla.pdf, page 1)")
                .contains("The contract ends on ____")
                .contains("Have counsel check this letter", "2 broken months within 3");
    }

    @Test
    void bothLettersSpeakTheClientsLanguage() {
        client = served.chineseClient(tenant, "星河物流");
        ada = served.consultant(tenant, client);
        served.contract(tenant, client, ServedClients.wholeAgreement());
        lost(SEPTEMBER, "T-SEP");
        lost(OCTOBER, "T-OCT");

        assertThat(claim()).contains("服务赔付索赔", "星河物流有限公司", "T-OCT", "须在2026年11月30日前寄出");
        assertThat(exit()).contains("因服务水平反复未达标而解除合同", "在3个月中有2个月未达到", "寄出前请由律师审阅");
    }

    private void lost(Instant start, String ticket) {
        report(start, OutageCause.CORE, ticket);
    }

    /** Reported, and of another scope than the agreement measures: the letter must not name it. */
    private void excluded() {
        signedIn.as(
                ada,
                () -> outages.report(
                        client,
                        new OutageDraft(
                                "HBR",
                                null,
                                OCTOBER.plusSeconds(200_000),
                                OCTOBER.plusSeconds(203_600),
                                OutageCause.CUSTOMER,
                                null,
                                "",
                                "CUSTOMER-1",
                                "")));
    }

    private void report(Instant start, OutageCause cause, String ticket) {
        signedIn.as(
                ada,
                () -> outages.report(
                        client,
                        new OutageDraft(null, null, start, start.plusSeconds(3600), cause, null, "", ticket, "")));
    }

    private String claim(CreditKey... months) {
        return LetterText.of(signedIn.as(ada, () -> letters.claim(client, Set.of(months))));
    }

    private String exit() {
        return LetterText.of(signedIn.as(ada, () -> letters.exit(client, "PLATFORM")));
    }
}
