package io.parley.contracts;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.common.NotFoundException;
import io.parley.common.StaleEditException;
import io.parley.identity.RunAs;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.quotes.ComparisonService;
import io.parley.quotes.QuoteProblem;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.TenantId;
import io.parley.terms.CapturedTerm;
import io.parley.testing.ServiceTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContractServiceTest extends ServiceTest {

    private static final List<CapturedTerm> TERMS = List.of(
            aTerm("term.months", 36),
            aTerm("renewal.mode", "TACIT"),
            aTerm("renewal.months", 12),
            aTerm("notice.period", Map.of("amount", 60, "unit", "DAYS")),
            aTerm("notice.countsFrom", "LAST_DAY"),
            aTerm("notice.method", "EMAIL"),
            aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.75")));

    @Autowired
    private ContractService contracts;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private RunAs runAs;

    private TenantId tenant;
    private ClientId client;
    private ProviderId graywhale;

    @BeforeEach
    void openTenant() {
        tenant = openTenant("Coastline Advisory");
        client = as(() -> clients.create(aClient("Harbor Dental")));
        graywhale = as(() -> providers.ensure("Graywhale"));
    }

    @Test
    void theRunningContractIsReadBackAsItWasEntered() {
        var claim = new ClaimMade(YearMonth.of(2026, 4), new BigDecimal("76.54"), new BigDecimal("0.00"));
        var entered = contract(new NoticeSent(LocalDate.of(2026, 11, 2), "EMAIL", "read receipt 7"), claim);

        as(() -> contracts.save(client, entered, null));
        var read = as(() -> contracts.find(client)).orElseThrow();

        assertThat(read.providerName()).isEqualTo("Graywhale");
        assertThat(read.contract().start()).isEqualTo(LocalDate.of(2025, 2, 1));
        assertThat(read.contract().lines()).hasSize(1);
        assertThat(read.contract().terms()).extracting(CapturedTerm::key).startsWith("term.months", "renewal.mode");
        assertThat(read.contract().notice()).isEqualTo(entered.notice());
        assertThat(read.contract().claims())
                .singleElement()
                .satisfies(kept -> assertThat(kept.claimed()).isEqualByComparingTo("76.54"));
    }

    @Test
    void theStandingCountsMonthsAndWhatLeavingCosts() {
        as(() -> contracts.save(client, contract(null), null));

        var standing = as(() -> contracts.findStanding(client)).orElseThrow();

        // 10 seats at 100: 75 % of what remains after today's contract month.
        int left = standing.standing().monthsLeft();
        assertThat(standing.standing()
                        .exit()
                        .orElseThrow()
                        .total(standing.standing().contractMonthToday()))
                .isEqualByComparingTo(new BigDecimal(left * 750));
        assertThat(standing.standing().notice().cancelByCalendar()).isEqualTo(LocalDate.of(2027, 12, 2));
    }

    @Test
    void theComparisonKnowsTheIncumbentAndWhenToLeaveIt() {
        var engagement = as(() -> engagements.start(client, anEngagement("Phones 2027")));
        var offer = as(() -> providers.ensure("Larkfield"));
        as(() -> quotes.submit(
                engagement, aQuote(offer).with(aLine("SEAT", "42", "10")).draft()));
        as(() -> contracts.save(client, contract(null), null));

        var comparison = as(() -> comparisons.compare(engagement));

        assertThat(comparison.incumbent().orElseThrow().providerName()).isEqualTo("Graywhale");
        assertThat(comparison.offers().getFirst().waitOrLeave()).isPresent();
    }

    @Test
    void whoSavesSecondIsToldAndLosesNothing() {
        as(() -> contracts.save(client, contract(null), null));
        long version = as(() -> contracts.find(client)).orElseThrow().version();
        as(() -> contracts.save(client, contract(null), version));

        assertThatThrownBy(() -> as(() -> contracts.save(client, contract(null), version)))
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> as(() -> contracts.save(client, contract(null), null)))
                .as("entered twice")
                .isInstanceOf(StaleEditException.class);
    }

    @Test
    void aNoticeNeedsItsProofAndADayInThePast() {
        var wrong = contract(new NoticeSent(LocalDate.of(2999, 1, 1), null, " "));

        assertThatThrownBy(() -> as(() -> contracts.save(client, wrong, null)))
                .isInstanceOfSatisfying(
                        InvalidContractException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(QuoteProblem::field)
                                .containsExactly("noticeSentOn", "noticeProof"));
        assertThat(as(() -> contracts.find(client))).isEmpty();
    }

    @Test
    void anotherTenantFindsNothingAndChangesNothing() {
        as(() -> contracts.save(client, contract(null), null));
        var other = openTenant("Ridge Advisory");

        for (Callable<?> attempt : List.<Callable<?>>of(
                () -> contracts.find(client),
                () -> contracts.findStanding(client),
                () -> contracts.save(client, contract(null), 0L))) {
            assertThatThrownBy(() -> runAs.system(other, attempt)).isInstanceOf(NotFoundException.class);
        }
    }

    private ContractDraft contract(@Nullable NoticeSent notice, ClaimMade... claims) {
        return new ContractDraft(
                graywhale,
                "GW-1",
                LocalDate.of(2025, 2, 1),
                36,
                10,
                0,
                "USD",
                List.of(aLine("SEAT", "10", "100")),
                TERMS,
                notice,
                List.of(claims));
    }

    private <T> T as(Callable<T> work) {
        return runAs.system(tenant, work);
    }
}
