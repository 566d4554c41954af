package io.parley.quotes;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aOneOff;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.RunAs;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.providers.spi.OfferCounts;
import io.parley.tenancy.TenantId;
import io.parley.terms.CapturedTerm;
import io.parley.terms.Finding;
import io.parley.testing.ServiceTest;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuoteServiceTest extends ServiceTest {

    @Autowired
    private OfferCounts offerCounts;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private QuoteTermService terms;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private RunAs runAs;

    @Autowired
    private EntityManagerFactory entityManagers;

    private TenantId tenant;
    private EngagementId engagement;
    private ProviderId larkfield;
    private ProviderId quillstone;

    @BeforeEach
    void openTenant() {
        tenant = openTenant("Coastline Advisory");
        engagement = as(() -> engagements.start(clients.create(aClient("Harbor Dental")), anEngagement("Phones 2027")));
        larkfield = as(() -> providers.ensure("Larkfield"));
        quillstone = as(() -> providers.ensure("Quillstone"));
    }

    @Test
    void aRoundIsReadBackAsItWasSubmitted() {
        var term = new CapturedTerm(
                "notice.period",
                Map.of("amount", 90, "unit", "DAYS"),
                null,
                Evidence.confirmed("terms.pdf", 1, "at least ninety (90) days"),
                null);
        var draft = aQuote(larkfield)
                .with(aLine("SEAT", "42", "19.953125"), aOneOff("PORT", "40", "7.50", 0))
                .with(term)
                .draft();

        var id = as(() -> quotes.submit(engagement, draft));
        var details = as(() -> quotes.getQuote(id));

        assertThat(details.summary().round()).isEqualTo(1);
        assertThat(details.summary().providerName()).isEqualTo("Larkfield");
        assertThat(details.summary().current()).isTrue();
        assertThat(details.summary().lines()).isEqualTo(2);
        assertThat(details.lines())
                .extracting(line -> line.line().unitPrice().stripTrailingZeros().toPlainString())
                .containsExactly("19.953125", "7.5");
        assertThat(details.capturedTerms()).singleElement().satisfies(read -> {
            assertThat(read.value()).isEqualTo(Map.of("amount", 90, "unit", "DAYS"));
            assertThat(read.evidence().quote()).isEqualTo("at least ninety (90) days");
            assertThat(read.evidence().recordedBy()).isNotBlank();
        });
    }

    @Test
    void theSameContentAgainIsTheSameRoundAndChangedLinesAreTheNext() {
        var draft = aQuote(larkfield).with(aLine("SEAT", "42", "19.95")).draft();
        var first = as(() -> quotes.submit(engagement, draft));

        assertThat(as(() -> quotes.submit(engagement, draft))).isEqualTo(first);

        var second = as(() -> quotes.submit(engagement, draft.withLines(List.of(aLine("SEAT", "42", "18.95")))));
        assertThat(as(() -> quotes.findRounds(engagement)))
                .extracting(QuoteSummary::id, QuoteSummary::round, QuoteSummary::current)
                .containsExactly(tuple(second, 2, true), tuple(first, 1, false));
        assertThat(as(() -> quotes.getQuote(first)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.line().unitPrice()).isEqualByComparingTo("19.95"));
    }

    @Test
    void theSameContentWithMoreTermsAddsOnlyWhatIsNew() {
        var line = aLine("SEAT", "42", "19.95");
        var id = as(() -> quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(line)
                        .with(aTerm("renewal.mode", "TACIT"))
                        .draft()));

        as(() -> quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(line)
                        .with(aTerm("renewal.mode", "TACIT"), aTerm("renewal.months", 12))
                        .draft()));

        assertThat(as(() -> quotes.getQuote(id)).terms())
                .extracting(term -> term.term().key(), QuoteTerm::revision)
                .containsExactly(tuple("renewal.mode", 1), tuple("renewal.months", 1));
    }

    @Test
    void nothingIsSavedWhileAnythingIsWrong() {
        var draft = aQuote(larkfield)
                .with(aLine("A", "1", "1"), aLine("B", "-1", null))
                .draft();

        assertThatThrownBy(() -> as(() -> quotes.submit(engagement, draft)))
                .isInstanceOfSatisfying(
                        InvalidQuoteException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(QuoteProblem::line, QuoteProblem::field)
                                .containsExactly(tuple(2, "quantity"), tuple(2, "unitPrice")));
        assertThat(as(() -> quotes.findRounds(engagement))).isEmpty();
    }

    @Test
    void aWithdrawnRoundLetsTheOneBeforeCountAgain() {
        var draft = aQuote(larkfield).with(aLine("SEAT", "42", "19.95")).draft();
        var first = as(() -> quotes.submit(engagement, draft));
        var second = as(() -> quotes.submit(engagement, draft.withLines(List.of(aLine("SEAT", "42", "18.95")))));

        as(() -> {
            quotes.withdraw(second, "Sent by mistake");
            return true;
        });

        assertThat(as(() -> quotes.findCurrent(engagement)))
                .extracting(QuoteSummary::id)
                .containsExactly(first);
        assertThat(as(() -> quotes.getQuote(second)).summary().validity()).isEqualTo(QuoteValidity.WITHDRAWN);
        assertThatThrownBy(() -> as(() -> {
                    quotes.withdraw(first, " ");
                    return true;
                }))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aProviderHasOneStandingOfferAnEngagementHoweverManyRounds() {
        var draft = aQuote(larkfield).with(aLine("SEAT", "42", "19.95")).draft();
        var first = as(() -> quotes.submit(engagement, draft));
        var second = as(() -> quotes.submit(engagement, draft.withLines(List.of(aLine("SEAT", "42", "18.95")))));
        assertThat(as(() -> offerCounts.standing(List.of(larkfield)))).containsExactly(entry(larkfield, 1L));

        as(() -> {
            quotes.withdraw(first, "Sent by mistake");
            quotes.withdraw(second, "Sent by mistake");
            return true;
        });
        assertThat(as(() -> offerCounts.standing(List.of(larkfield)))).isEmpty();
    }

    @Test
    void aCorrectedTermKeepsItsHistory() {
        var claim = new CapturedTerm(
                "sla.target",
                "0.99999",
                "fraction",
                new Evidence(EvidenceStatus.CLAIMED, null, null, null, "Pat of Larkfield", null, null),
                null);
        var id = as(() -> quotes.submit(
                engagement,
                aQuote(larkfield).with(aLine("SEAT", "42", "19.95")).with(claim).draft()));
        var entry = as(() -> quotes.getQuote(id)).terms().getFirst();
        var confirmed = aTerm("sla.target", "0.999");

        as(() -> {
            terms.revise(id, entry.entry(), 1, confirmed, "The SLA says less");
            return true;
        });

        assertThat(as(() -> quotes.getQuote(id)).capturedTerms())
                .extracting(CapturedTerm::value)
                .containsExactly("0.999");
        assertThat(as(() -> terms.findHistory(id, entry.entry())))
                .extracting(term -> term.term().value(), QuoteTerm::reason)
                .containsExactly(tuple("0.99999", null), tuple("0.999", "The SLA says less"));
        assertThatThrownBy(() -> as(() -> {
                    terms.revise(id, entry.entry(), 1, claim, null);
                    return true;
                }))
                .as("somebody else was faster")
                .isInstanceOf(StaleEditException.class);
    }

    @Test
    void aConfirmedTermNeedsADocumentAndItsWords() {
        var id = as(() -> quotes.submit(
                engagement, aQuote(larkfield).with(aLine("SEAT", "42", "19.95")).draft()));
        var bare = new CapturedTerm(
                "renewal.mode",
                "TACIT",
                null,
                new Evidence(EvidenceStatus.CONFIRMED, null, null, null, null, null, null),
                null);

        assertThatThrownBy(() -> as(() -> terms.capture(id, bare)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo("quotes.problem.term.document"));
    }

    @Test
    void theLowestTotalIsLookedForAmongOffersThatStillStand() {
        as(() -> quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(aLine("SEAT", "42", "10"))
                        .validUntil(LocalDate.of(2026, 11, 10))
                        .draft()));
        var standing = as(() -> quotes.submit(
                engagement,
                aQuote(quillstone)
                        .with(aLine("SEAT", "42", "20"))
                        .validUntil(null)
                        .draft()));

        var comparison = as(() -> comparisons.compare(engagement));

        assertThat(comparison.offers())
                .extracting(ComparedOffer::providerName)
                .as("the expired one comes last, however cheap it is")
                .containsExactly("Quillstone", "Larkfield");
        assertThat(comparison.lowest()).map(ComparedOffer::quoteId).contains(standing);
        assertThat(comparison.offers())
                .extracting(offer -> offer.costing().total().total().toPlainString())
                .containsExactly("30240.00", "15120.00");
        assertThat(comparison.findings()).extracting(Finding::ruleId).containsExactly("FEWER_THAN_TWO_VALID_QUOTES");
    }

    @Test
    void currentOffersThatLapseSoonOrHaveJustLapsedAreListedEarliestFirst() {
        var bluemarten = as(() -> providers.ensure("Bluemarten"));
        as(() -> quotes.submit(engagement, offer(larkfield, "10", LocalDate.of(2026, 12, 18))));
        as(() -> quotes.submit(engagement, offer(quillstone, "20", LocalDate.of(2026, 12, 1))));
        as(() -> quotes.submit(engagement, offer(quillstone, "19", LocalDate.of(2027, 3, 31))));
        as(() -> quotes.submit(engagement, offer(bluemarten, "30", LocalDate.of(2026, 11, 20))));

        var lapsing = as(() -> quotes.findLapsing(Period.ofDays(45)));

        assertThat(lapsing)
                .extracting(
                        one -> one.offer().providerName(), one -> one.offer().validity())
                .as("Quillstone's newer round is good for months")
                .containsExactly(tuple("Bluemarten", QuoteValidity.EXPIRED), tuple("Larkfield", QuoteValidity.VALID));
        assertThat(lapsing.getFirst().engagement().client().name()).isEqualTo("Harbor Dental");
    }

    @Test
    void offersOfASignedEngagementLapseUnnoticed() {
        as(() -> quotes.submit(engagement, offer(larkfield, "10", LocalDate.of(2026, 12, 18))));
        as(() -> {
            engagements.reach(engagement, EngagementStage.SIGNED);
            return engagement;
        });

        assertThat(as(() -> quotes.findLapsing(Period.ofDays(45)))).isEmpty();
    }

    @Test
    void aClientsOwnOffersThatLapseAreFoundWithoutThoseOfOthers() {
        as(() -> quotes.submit(engagement, offer(larkfield, "10", LocalDate.of(2026, 12, 18))));
        var other = as(() -> clients.create(aClient("Ridgeview")));
        var elsewhere = as(() -> engagements.start(other, anEngagement("Lines")));
        as(() -> quotes.submit(elsewhere, offer(quillstone, "20", LocalDate.of(2026, 12, 1))));

        assertThat(as(() -> quotes.findLapsing(other, Period.ofDays(45))))
                .extracting(one -> one.offer().providerName())
                .containsExactly("Quillstone");
        assertThat(as(() -> quotes.findLapsing(Period.ofDays(45)))).hasSize(2);
    }

    @Test
    void anOfferThatHasLapsedNoLongerCountsAsCurrent() {
        as(() -> quotes.submit(engagement, offer(larkfield, "10", LocalDate.of(2026, 11, 22))));
        as(() -> quotes.submit(engagement, offer(quillstone, "10", null)));

        assertThat(as(() -> offerCounts.standing(List.of(larkfield, quillstone))))
                .containsExactly(entry(quillstone, 1L));
    }

    private static QuoteDraft offer(ProviderId provider, String price, @Nullable LocalDate validUntil) {
        return aQuote(provider)
                .with(aLine("SEAT", "42", price))
                .validUntil(validUntil)
                .draft();
    }

    @Test
    void aForeignOfferIsComparedInTheCurrencyOfTheEngagement() {
        as(() -> quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(aLine("SEAT", "42", "10"))
                        .in("EUR", "1.1", LocalDate.of(2026, 11, 9))
                        .draft()));

        var offer = as(() -> comparisons.compare(engagement)).offers().getFirst();

        assertThat(offer.costing().total().total()).isEqualByComparingTo("16632.00");
        assertThat(offer.rate()).isNotNull();
    }

    @Test
    void comparingTakesTheSameNumberOfStatementsForManyOffersAsForOne() {
        as(() -> quotes.submit(
                engagement, aQuote(larkfield).with(aLine("A", "1", "1")).draft()));
        long one = statements(() -> comparisons.compare(engagement));
        for (int i = 0; i < 6; i++) {
            var provider = as(() -> providers.ensure("Provider " + System.nanoTime()));
            as(() -> quotes.submit(
                    engagement,
                    aQuote(provider)
                            .with(aLine("A", "1", "1"), aLine("B", "1", "1"))
                            .with(aTerm("renewal.mode", "TACIT"), aTerm("renewal.months", 12))
                            .draft()));
        }

        long many = statements(() -> comparisons.compare(engagement));

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(20);
    }

    @Test
    void anotherTenantFindsNeitherOfferNorTermNorComparison() {
        var id = as(() -> quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(aLine("A", "1", "1"))
                        .with(aTerm("renewal.mode", "TACIT"))
                        .draft()));
        var entry = as(() -> quotes.getQuote(id)).terms().getFirst().entry();
        var other = openTenant("Ridge Advisory");

        for (Callable<?> attempt : List.<Callable<?>>of(
                () -> quotes.getQuote(id),
                () -> quotes.findRounds(engagement),
                () -> quotes.submit(
                        engagement, aQuote(larkfield).with(aLine("A", "1", "1")).draft()),
                () -> terms.findHistory(id, entry),
                () -> terms.capture(id, aTerm("renewal.months", 12)),
                () -> comparisons.compare(engagement))) {
            assertThatThrownBy(() -> runAs.system(other, attempt)).isInstanceOf(NotFoundException.class);
        }
    }

    private long statements(Callable<?> work) {
        var statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        as(work);
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private <T> T as(Callable<T> work) {
        return runAs.system(tenant, work);
    }
}
