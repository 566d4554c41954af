package io.parley.contracts.signing;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.common.Evidence;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.contracts.ContractDraft;
import io.parley.contracts.ContractService;
import io.parley.contracts.InvalidContractException;
import io.parley.contracts.InvoiceDraft;
import io.parley.contracts.InvoiceService;
import io.parley.identity.RunAs;
import io.parley.notifications.spi.Deadline;
import io.parley.notifications.spi.DeadlineSource;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.TenantId;
import io.parley.terms.CapturedTerm;
import io.parley.terms.ContractChange;
import io.parley.terms.InvoiceLine;
import io.parley.testing.ServiceTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContractCheckServiceTest extends ServiceTest {

    private static final LocalDate START = LocalDate.of(2027, 2, 1);

    @Autowired
    private ContractCheckService checks;

    @Autowired
    private ContractService contracts;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private Collection<DeadlineSource> deadlines;

    @Autowired
    private RunAs runAs;

    private TenantId tenant;
    private ClientId client;
    private EngagementId engagement;
    private QuoteId offer;

    @BeforeEach
    void anAcceptedOffer() {
        tenant = openTenant("Coastline Advisory");
        client = as(() -> clients.create(aClient("Harbor Dental")));
        engagement = as(() -> engagements.start(client, anEngagement("Phones 2027")));
        offer = as(() -> quotes.submit(
                engagement,
                aQuote(providers.ensure("Quillstone"))
                        .with(aLine("SEAT", "42", "24.95"))
                        .with(aTerm("renewal.mode", "TACIT"))
                        .with(aTerm("renewal.months", 12))
                        .with(aTerm("notice.period", Map.of("amount", 60, "unit", "DAYS")))
                        .with(aTerm("notice.countsFrom", "LAST_DAY"))
                        .with(aTerm("notice.method", "EMAIL"))
                        .draft()));
    }

    @Test
    void nothingIsTakenAsReadBeforeSomebodyHasLooked() {
        begin();

        var check = check();

        assertThat(check.isReady()).isFalse();
        assertThat(check.inTheWay()).isEmpty();
        assertThat(check.unread())
                .extracting(point -> point.difference().key())
                .contains("SEAT", "notice.period", "term.months", "scope.seats");
        assertThatThrownBy(() -> as(() -> sign(check)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo("contracts.check.problem.notReady"));
    }

    @Test
    void whatSaysTheSameMayBeSignedAndWhoReadItStandsForIt() {
        readAllAsOffered();

        var check = check();

        assertThat(check.isReady()).isTrue();
        assertThat(check.settled())
                .allSatisfy(point -> assertThat(point.difference().change()).isEqualTo(ContractChange.SAME));
        assertThat(check.settled().stream()
                        .filter(point -> point.difference().contract() != null)
                        .map(point -> point.difference().contract().evidence().document()))
                .containsOnly("contract.pdf");
    }

    @Test
    void aWorseClauseStandsInTheWayUntilItIsAcceptedWithAReasonAndAgainWhenItChanges() {
        readAllAsOffered();
        read(notice(90));
        var worse = check().inTheWay();

        assertThat(worse).extracting(point -> point.difference().change()).containsExactly(ContractChange.WORSE);
        assertThatThrownBy(() -> as(() -> waive(worse.getFirst(), " "))).isInstanceOf(ProblemException.class);

        as(() -> waive(worse.getFirst(), "Price was traded for it"));
        assertThat(check().isReady()).isTrue();
        assertThat(check().settled())
                .extracting(CheckedPoint::waived)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(waived ->
                        assertThat(Objects.requireNonNull(waived).reason()).isEqualTo("Price was traded for it"));

        read(notice(120));
        assertThat(check().inTheWay()).hasSize(1);
        assertThatThrownBy(() -> as(() -> waive(worse.getFirst(), "as before"))).isInstanceOf(StaleEditException.class);
    }

    @Test
    void whatThePaperIsSilentAboutAndWhatItChargesMoreStandInTheWay() {
        readAllAsOffered();
        as(() -> done(() -> checks.markAbsent(engagement, "renewal.months", check().version())));
        as(() -> done(() -> checks.enterCharges(engagement, List.of(aLine("SEAT", "42", "26.95")), check().version())));

        assertThat(check().inTheWay())
                .extracting(point -> point.difference().change())
                .containsExactlyInAnyOrder(ContractChange.WORSE, ContractChange.MISSING_IN_CONTRACT);
    }

    @Test
    void wrongChargesAreNamedAtTheirLinesAndNothingIsSaved() {
        begin();

        assertThatThrownBy(() -> as(() -> done(() ->
                        checks.enterCharges(engagement, List.of(aLine("SEAT", "-1", "24.95")), check().version()))))
                .isInstanceOf(InvalidContractException.class);
        assertThat(check().chargesRead()).isFalse();
    }

    @Test
    void aStaleEditIsRefusedAndSoIsAnotherEngagementsOffer() {
        begin();
        long version = check().version();
        read(notice(60));

        assertThatThrownBy(() -> as(() -> done(() -> checks.markAbsent(engagement, "renewal.mode", version))))
                .isInstanceOf(StaleEditException.class);
        var other = as(() -> engagements.start(client, anEngagement("Lines 2027")));
        assertThatThrownBy(() -> as(() -> done(() -> checks.begin(other, offer, "contract.pdf"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theSignedContractBindsItsDeadlineIsWatchedAndItsCheckIsClosed() {
        readAllAsOffered();
        as(() -> sign(check()));

        var now = as(() -> contracts.find(client)).orElseThrow();
        assertThat(now.providerName()).isEqualTo("Quillstone");
        assertThat(now.contract().start()).isEqualTo(START);
        assertThat(now.contract().termMonths()).isEqualTo(36);
        assertThat(now.contract().seats()).isEqualTo(42);
        assertThat(as(() -> engagements.getEngagement(engagement)).stage()).isEqualTo(EngagementStage.SIGNED);
        assertThat(noticeDays()).hasSize(1);
        assertThat(check().signed()).isNotNull();
        assertThatThrownBy(() -> read(notice(30))).isInstanceOf(ProblemException.class);
    }

    @Test
    void whileAnotherContractBindsItFollowsAndOldBillsStayWithTheirContractWhenTheClientMoves() {
        var graywhale = as(() -> providers.ensure("Graywhale"));
        as(() -> contracts.save(
                client,
                new ContractDraft(
                        graywhale,
                        "GW-1",
                        LocalDate.of(2025, 2, 1),
                        36,
                        40,
                        0,
                        "USD",
                        List.of(aLine("OLD", "40", "30")),
                        List.of(aTerm("renewal.mode", "NONE")),
                        null,
                        List.of()),
                null));
        var bill = as(() -> invoices.check(client, bill()));
        readAllAsOffered();
        as(() -> sign(check()));

        assertThat(as(() -> contracts.find(client)).orElseThrow().providerName())
                .isEqualTo("Graywhale");
        var next = as(() -> contracts.findFollowing(client)).getFirst();
        assertThat(next.details().providerName()).isEqualTo("Quillstone");
        assertThat(next.notice().cancelByEffective()).isNotNull(); // nobody has said how long a mail travels
        assertThat(noticeDays()).containsExactly(next.notice().cancelByEffective());

        as(() -> done(() -> contracts.begin(next.details().id(), next.details().version())));

        assertThat(as(() -> contracts.find(client)).orElseThrow().providerName())
                .isEqualTo("Quillstone");
        assertThat(as(() -> contracts.findFollowing(client))).isEmpty();
        assertThat(as(() -> invoices.getInvoice(bill)).summary().providerName()).isEqualTo("Graywhale");
        assertThat(as(() -> invoices.findByClient(client)))
                .extracting(invoice -> invoice.providerName())
                .containsExactly("Graywhale");
    }

    private InvoiceDraft bill() {
        var line = new InvoiceLine(
                2, "OLD", "Line", new BigDecimal("40"), new BigDecimal("30"), new BigDecimal("1200.00"));
        return new InvoiceDraft(null, 1, "B-1", LocalDate.of(2026, 11, 20), null, List.of(line), Map.of());
    }

    private List<LocalDate> noticeDays() {
        return as(() -> deadlines.stream()
                .flatMap(source -> source.find(client.value()).stream())
                .filter(deadline -> deadline.textKey().startsWith("contracts.deadline"))
                .map(Deadline::day)
                .toList());
    }

    private static CapturedTerm notice(int days) {
        return new CapturedTerm(
                "notice.period",
                Map.of("amount", days, "unit", "DAYS"),
                null,
                Evidence.confirmed("contract.pdf", 4, days + " days before the last day"),
                null);
    }

    private void begin() {
        as(() -> done(() -> checks.begin(engagement, offer, "contract.pdf")));
    }

    private void readAllAsOffered() {
        begin();
        as(() -> done(() -> checks.enterCharges(engagement, List.of(aLine("SEAT", "42", "24.95")), check().version())));
        var keys = Set.copyOf(
                check().unread().stream().map(point -> point.difference().key()).toList());
        as(() -> done(() -> checks.readAsOffered(engagement, keys, check().version())));
    }

    private void read(CapturedTerm term) {
        as(() -> done(() -> checks.read(engagement, term, check().version())));
    }

    private boolean waive(CheckedPoint point, String reason) {
        return done(() -> checks.waive(engagement, point.difference().fingerprint(), reason));
    }

    private boolean sign(ContractCheck check) {
        return done(() -> checks.sign(
                engagement, new Signature(LocalDate.of(2026, 11, 20), "Dana Whitcomb", START), check.version()));
    }

    private ContractCheck check() {
        return as(() -> checks.find(engagement)).orElseThrow();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private <T> T as(Callable<T> work) {
        return runAs.system(tenant, work);
    }
}
