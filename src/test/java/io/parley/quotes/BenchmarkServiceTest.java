package io.parley.quotes;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.NotFoundException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.jobs.TenantJob;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.quotes.testing.QuoteDrafts;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

class BenchmarkServiceTest extends ServiceTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Autowired
    private BenchmarkService benchmarks;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private QuoteTermService terms;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private List<TenantJob> jobs;

    private TenantId tenant;
    private Actor ada;
    private EngagementId engagement;
    private ProviderId larkfield;

    @SuppressWarnings("NullAway.Init") // set before each test
    BenchmarkServiceTest() {}

    @BeforeEach
    void openEngagement() {
        tenant = openTenant("Coastline Advisory");
        ada = signedIn.enrol(tenant, Role.CONSULTANT);
        larkfield = signedIn.as(ada, () -> providers.ensure("Larkfield"));
        engagement = engagementOf(ada, "Harbor Dental");
    }

    @Test
    void fourOtherClientsAreTooFewAndFiveAreEnough() {
        offers("10", "20", "30", "40");
        offer(ada, engagement, "99");

        var few = find(42);
        assertThat(few.clients()).isEqualTo(4);
        assertThat(few.history()).isNull();

        offers("50");
        var enough = Objects.requireNonNull(find(42).history());
        assertThat(enough.perSeatMonth().size()).isEqualTo(5);
        assertThat(enough.perSeatMonth().median())
                .as("the client's own offer of 99 does not count")
                .isEqualByComparingTo("30");
        assertThat(enough.perSeatMonth().upperQuartile()).isEqualByComparingTo("40");
        assertThat(enough.upFrontPerSeat().median()).isEqualByComparingTo("0");
        assertThat(enough.oldest()).isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void aClientCountsOnceHoweverManyOffersItHasAndWithTheLastRoundOfEach() {
        offers("10", "20", "30", "40");
        var fifth = engagementOf(ada, "Fifth");
        offer(ada, fifth, "900");
        offer(ada, fifth, "50");
        for (var name : List.of("Quillstone", "Bluemarten")) {
            var other = signedIn.as(ada, () -> providers.ensure(name));
            signedIn.as(ada, () -> quotes.submit(fifth, draft(other, "50", draft -> draft)));
        }

        var benchmark = find(42);
        assertThat(benchmark.clients()).isEqualTo(5);
        assertThat(Objects.requireNonNull(benchmark.history()).perSeatMonth().median())
                .isEqualByComparingTo("30");
    }

    @Test
    void clientsOfSimilarSizeAreSetApartWhenThereAreFive() {
        offers("10", "20", "30", "40", "50");
        var large = engagementOf(ada, "Large");
        signedIn.as(ada, () -> quotes.submit(large, draft(larkfield, "1", draft -> draft.seats(900))));

        assertThat(find(42))
                .extracting(Benchmark::clients, Benchmark::similarSize)
                .containsExactly(5, true);
        assertThat(find(500))
                .extracting(Benchmark::clients, Benchmark::similarSize)
                .containsExactly(6, false);
    }

    @Test
    void neitherWithdrawnOffersNorOtherCurrenciesNorOtherTenantsCount() {
        offers("10", "20", "30", "40");
        var fifth = engagementOf(ada, "Fifth");
        var withdrawn = offer(ada, fifth, "50");
        signedIn.as(ada, () -> quotes.withdraw(withdrawn, "Sold out"));
        var stranger = signedIn.enrol(openTenant("Northgate"), Role.CONSULTANT);
        var theirs = signedIn.as(stranger, () -> providers.ensure("Larkfield"));
        var foreign = engagementOf(stranger, "Foreign");
        signedIn.as(stranger, () -> quotes.submit(foreign, draft(theirs, "60", draft -> draft)));

        assertThat(find(42).clients()).isEqualTo(4);
        assertThat(signedIn.as(ada, () -> benchmarks.find(engagement, Currency.getInstance("EUR"), 42))
                        .clients())
                .isZero();
        assertThat(signedIn.as(stranger, () -> benchmarks.find(foreign, USD, 42))
                        .clients())
                .isZero();
    }

    @Test
    void aConsultantIsToldTheQuartilesOfClientsOfOthersButNothingElse() {
        offers("10", "20", "30", "40", "50");
        var ben = signedIn.enrol(tenant, Role.CONSULTANT);
        var own = engagementOf(ben, "Ridgeview");

        assertThat(signedIn.as(ben, () -> benchmarks.find(own, USD, 42)).clients())
                .isEqualTo(5);
        assertThatThrownBy(() -> signedIn.as(ben, () -> benchmarks.find(engagement, USD, 42)))
                .isInstanceOf(NotFoundException.class);
        var client = signedIn.enrol(tenant, Role.CLIENT_USER);
        assertThatThrownBy(() -> signedIn.as(client, () -> benchmarks.find(engagement, USD, 42)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsLearntLaterOfAnOfferChangesItsFigure() {
        offers("10", "20", "30", "40");
        var fifth = engagementOf(ada, "Fifth");
        var id = offer(ada, fifth, "15");
        assertThat(median()).isEqualByComparingTo("20");

        signedIn.as(
                ada,
                () -> terms.capture(
                        id,
                        aTerm(
                                "fee.regulatory",
                                Map.of("authority", "PROVIDER", "basis", "PCT_OF_RECURRING", "rate", "1.00"))));
        assertThat(median()).as("15 and as much again in fees is 30").isEqualByComparingTo("30");
    }

    @Test
    void peopleWhoWorkOnOneOfferAtOnceDoNotStandInEachOthersWay() throws Exception {
        offers("10", "20", "30", "40");
        var fifth = engagementOf(ada, "Fifth");
        var id = offer(ada, fifth, "50");
        try (var people = Executors.newFixedThreadPool(4)) {
            List<Callable<TermEntryId>> edits = IntStream.range(0, 12)
                    .<Callable<TermEntryId>>mapToObj(i -> () -> signedIn.asSystem(
                            tenant,
                            () -> terms.capture(
                                    id,
                                    aTerm(
                                            "fee.number" + i,
                                            Map.of("authority", "PROVIDER", "basis", "PER_SEAT", "amount", "1.00")))))
                    .toList();
            for (var edit : people.invokeAll(edits)) {
                assertThat(edit.get()).isNotNull();
            }
        }
        signedIn.as(ada, () -> terms.capture(id, aTerm("support.hours", "24x7")));

        var spread = Objects.requireNonNull(find(42).history()).perSeatMonth();
        assertThat(spread.percentile(new BigDecimal("61.99")))
                .as("50 and twelve fees of 1")
                .isEqualTo(80);
        assertThat(spread.percentile(new BigDecimal("62.01"))).isEqualTo(100);
    }

    @Test
    void roundsFromBeforeFiguresWereKeptAreMadeGoodAtNight() {
        offers("10", "20", "30", "40", "50");
        database.update("delete from quote_figure where tenant_id = ?", bytes(tenant.value()));
        assertThat(find(42).clients()).isZero();

        signedIn.asSystem(tenant, () -> {
            jobs.stream().filter(job -> job.name().equals("quote-figures")).forEach(job -> job.run(tenant));
            return tenant;
        });
        assertThat(median()).isEqualByComparingTo("30");
    }

    private BigDecimal median() {
        return Objects.requireNonNull(find(42).history()).perSeatMonth().median();
    }

    private Benchmark find(int seats) {
        return signedIn.as(ada, () -> benchmarks.find(engagement, USD, seats));
    }

    /** One client each. */
    private void offers(String... prices) {
        for (var price : prices) {
            offer(ada, engagementOf(ada, "Client at " + price), price);
        }
    }

    private EngagementId engagementOf(Actor actor, String client) {
        return signedIn.as(actor, () -> engagements.start(clients.create(aClient(client)), anEngagement("Phones")));
    }

    private QuoteId offer(Actor actor, EngagementId of, String price) {
        return signedIn.as(actor, () -> quotes.submit(of, draft(larkfield, price, draft -> draft)));
    }

    private static QuoteDraft draft(ProviderId provider, String price, UnaryOperator<QuoteDrafts> change) {
        return change.apply(aQuote(provider)).with(aLine("SEAT", "42", price)).draft();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
