package io.parley.portal;

import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.parley.briefs.BriefRunId;
import io.parley.briefs.BriefService;
import io.parley.clients.ContactRole;
import io.parley.identity.Actor;
import io.parley.identity.RunAs;
import io.parley.jobs.TenantJob;
import io.parley.negotiation.RecommendationDraft;
import io.parley.negotiation.RecommendationService;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxEntry;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.TenantId;
import io.parley.testing.MovableClock;
import io.parley.testing.MovableDay;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What an offer that has lapsed may no longer do, and who is told that it has. */
@SuppressWarnings("NullAway.Init") // each test has its own client
@Import(MovableDay.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
class ExpiredOfferTest extends ServiceTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 18);

    @Autowired
    private MovableClock clock;

    @Autowired
    private Releases releases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private BriefService briefs;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private RecommendationService recommendations;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private ProviderService providers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private RunAs runAs;

    @Autowired
    private List<TenantJob> jobs;

    private TenantId tenant;
    private Advised harbor;
    private Actor consultant;

    @BeforeEach
    void recommendAnOfferWithALastDay() {
        goTo(LocalDate.of(2026, 11, 23));
        tenant = openTenant("Coastline Advisory");
        harbor = releases.advise(tenant, "Harbor Dental");
        consultant = releases.consultant(harbor);
        signedIn.asSystem(tenant, () -> {
            var quote = quotes.submit(
                    harbor.engagement(),
                    aQuote(providers.ensure("Larkfield"))
                            .validUntil(LAST_DAY)
                            .with(aLine("SEAT", "42", "19.95"))
                            .with(
                                    aTerm("price.escalator", Map.of("kind", "NONE")),
                                    aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.75")))
                            .draft());
            recommendations.choose(
                    harbor.engagement(), new RecommendationDraft(quote, "Sign Larkfield.", List.of(), null));
            return quote;
        });
    }

    @Test
    void aBriefPrintedInTimeCannotBeReleasedAfterTheLastDay() {
        var run = printed();
        goTo(LAST_DAY);
        var onTheLastDay = printed();
        goTo(LAST_DAY.plusDays(1));

        assertThatThrownBy(() -> signedIn.asSystem(tenant, () -> briefs.release(run)))
                .hasMessageContaining("briefs.problem.expired");
        assertThatThrownBy(() -> signedIn.asSystem(tenant, () -> briefs.release(onTheLastDay)))
                .hasMessageContaining("briefs.problem.expired");
        assertThatThrownBy(() -> signedIn.asSystem(tenant, () -> briefs.start(harbor.engagement(), Locale.ENGLISH)))
                .hasMessageContaining("briefs.problem.expired");
    }

    @Test
    void theClientCanStillDeclineButNotAcceptWhatHasLapsed() {
        var brief = releases.release(harbor);
        var decisionMaker = releases.person(harbor, ContactRole.DECISION_MAKER);
        goTo(LAST_DAY.plusDays(1));

        assertThatThrownBy(() -> signedIn.as(decisionMaker, () -> decisions.accept(harbor.client(), brief)))
                .hasMessageContaining("portal.problem.expired");
        assertThat(signedIn.as(decisionMaker, () -> decisions.decline(harbor.client(), brief, "Too late."))
                        .verdict())
                .isEqualTo(Verdict.DECLINED);
    }

    @Test
    void onItsLastDayAnOfferCanBeAccepted() {
        var brief = releases.release(harbor);
        var decisionMaker = releases.person(harbor, ContactRole.DECISION_MAKER);
        goTo(LAST_DAY);

        assertThat(signedIn.as(decisionMaker, () -> decisions.accept(harbor.client(), brief))
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void theConsultantsOfTheClientAreToldOnce() {
        var stranger = releases.consultant(releases.advise(tenant, "Inland Vets"));
        for (var day = LAST_DAY.minusDays(2); day.isBefore(LAST_DAY.plusDays(20)); day = day.plusDays(1)) {
            goTo(day);
            runExpiry();
            assertThat(lapsed(consultant)).as(day.toString()).hasSize(day.isAfter(LAST_DAY) ? 1 : 0);
        }

        assertThat(lapsed(consultant).getFirst().message().arguments())
                .containsExactly("Harbor Dental", "Larkfield", "Dec 18, 2026");
        assertThat(lapsed(stranger)).isEmpty();
    }

    private List<InboxEntry> lapsed(Actor person) {
        return signedIn.as(person, () -> inbox.mine()).stream()
                .filter(entry -> entry.message().titleKey().equals("quotes.inbox.lapsed"))
                .toList();
    }

    private void runExpiry() {
        var expiry = jobs.stream()
                .filter(job -> job.name().equals("quote-expiry"))
                .findFirst()
                .orElseThrow();
        runAs.system(tenant, () -> expiry.run(tenant));
    }

    private BriefRunId printed() {
        var run = signedIn.asSystem(tenant, () -> briefs.start(harbor.engagement(), Locale.ENGLISH));
        await().atMost(Duration.ofSeconds(120))
                .until(() -> signedIn.asSystem(
                        tenant, () -> briefs.getRun(run).state().isOver()));
        return run;
    }

    private void goTo(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atTime(9, 0).toInstant(ZoneOffset.UTC)));
    }
}
