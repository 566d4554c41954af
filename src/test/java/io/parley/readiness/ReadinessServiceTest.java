package io.parley.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.clients.SiteDraft;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.Actor;
import io.parley.internet.CallPlanDraft;
import io.parley.internet.CallPlanService;
import io.parley.internet.CallingHabitsDraft;
import io.parley.internet.LineTestService;
import io.parley.negotiation.RecommendationDraft;
import io.parley.negotiation.RecommendationService;
import io.parley.network.Codec;
import io.parley.network.SpeedTest;
import io.parley.outages.testing.ServedClients;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.quotes.ComparisonService;
import io.parley.quotes.QuoteId;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // each test has its own client
class ReadinessServiceTest extends ServiceTest {

    @Autowired
    private ReadinessService readiness;

    @Autowired
    private RecommendationService recommendations;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private LineTestService tests;

    @Autowired
    private CallPlanService plans;

    @Autowired
    private SiteService sites;

    @Autowired
    private Releases releases;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;
    private SiteId harbour;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        harbour = signedIn.as(ada, () -> sites.findByClient(client)).stream()
                .filter(site -> site.site().code().equals("HBR"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aChecklistBeginsOnceWithTheUsualItemsAndTakesOwnOnes() {
        assertThat(site().isBegun()).isFalse();

        signedIn.as(ada, () -> readiness.begin(client, harbour));
        signedIn.as(ada, () -> readiness.add(client, harbour, " Door intercom "));
        signedIn.as(ada, () -> readiness.begin(client, harbour));

        assertThat(site().open()).hasSize(12);
        assertThat(site().items().getLast().title()).isEqualTo("Door intercom");
        assertThat(signedIn.as(ada, () -> readiness.find(client)).notBegun())
                .extracting(other -> other.site().site().code())
                .isNotEmpty()
                .doesNotContain("HBR");
    }

    @Test
    void anItemIsDecidedByAPersonWithAReasonWhereItIsNotNeeded() {
        signedIn.as(ada, () -> readiness.begin(client, harbour));
        var fax = item(ReadinessTopic.FAX);

        refused("readiness.problem.reason", fax, ReadinessState.NOT_NEEDED, " ");
        refused("readiness.problem.long", fax, ReadinessState.READY, "x".repeat(1001));
        decide(fax, ReadinessState.NOT_NEEDED, "They have none.");

        assertThat(item(ReadinessTopic.FAX).isOpen()).isFalse();
        assertThat(item(ReadinessTopic.FAX).changedBy()).isEqualTo("Test CONSULTANT");
        assertThatThrownBy(() -> decide(fax, ReadinessState.OPEN, "")).isInstanceOf(StaleEditException.class);
    }

    @Test
    void aMeasuredLineAnswersAndAnswersBack() {
        signedIn.as(ada, () -> readiness.begin(client, harbour));
        assertThat(item(ReadinessTopic.WAN_UP).answer()).isEqualTo(LineAnswer.NONE);
        decide(item(ReadinessTopic.WAN_UP), ReadinessState.READY, "The provider says so.");
        assertThat(item(ReadinessTopic.WAN_UP).isOpen()).isFalse();

        measure("200", "0.2");

        assertThat(item(ReadinessTopic.WAN_UP).answer()).isEqualTo(LineAnswer.SHORT);
        assertThat(item(ReadinessTopic.WAN_UP).isOpen()).isTrue();
        assertThat(item(ReadinessTopic.WAN_DOWN).state()).isEqualTo(ReadinessState.READY);
    }

    @Test
    void openItemsStopARecommendationUntilSomebodySaysWhyAllTheSame() {
        var advised = releases.advise(tenant, "Elm Street");
        var quote = signedIn.asSystem(tenant, () -> comparisons.compare(advised.engagement()))
                .offers()
                .getFirst()
                .quoteId();
        var site = signedIn.asSystem(
                tenant, () -> sites.add(advised.client(), new SiteDraft("ELM", "Elm Street", "", 4, null)));
        choose(advised, quote, null);
        signedIn.asSystem(tenant, () -> {
            readiness.add(advised.client(), site, "Lift telephone");
            return site;
        });

        assertThatThrownBy(() -> choose(advised, quote, " "))
                .isInstanceOfSatisfying(ProblemException.class, stopped -> {
                    assertThat(stopped.key()).isEqualTo("negotiation.problem.notReady");
                    assertThat(stopped.arguments()).containsExactly("Elm Street (1)");
                });
        choose(advised, quote, "The lift is rebuilt in March.");

        assertThat(signedIn.asSystem(tenant, () -> recommendations.find(advised.engagement()))
                        .orElseThrow()
                        .readinessReason())
                .isEqualTo("The lift is rebuilt in March.");
    }

    @Test
    void nobodyReachesTheChecklistsOfOthers() {
        signedIn.as(ada, () -> readiness.begin(client, harbour));
        var fax = item(ReadinessTopic.FAX);
        var other = served.client(tenant, "Somebody else");
        var grace = served.consultant(tenant, other);
        var dana = served.clientPerson(tenant, client);

        assertThatThrownBy(() -> signedIn.as(grace, () -> readiness.remove(fax.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(grace, () -> readiness.begin(other, harbour)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(dana, () -> readiness.find(client)))
                .isInstanceOf(AccessDeniedException.class);
        signedIn.as(ada, () -> readiness.remove(fax.id()));
        assertThat(site().items()).hasSize(10);
    }

    private void choose(Advised advised, QuoteId quote, @Nullable String reason) {
        signedIn.asSystem(
                tenant,
                () -> recommendations.choose(
                        advised.engagement(), new RecommendationDraft(quote, "Sign.", List.of(), null, reason)));
    }

    private void measure(String down, String up) {
        var zero = BigDecimal.ZERO;
        var plan = new CallPlanDraft(
                Codec.G711,
                20,
                false,
                4,
                18,
                0,
                20,
                new BigDecimal("0.1"),
                new BigDecimal("0.01"),
                zero,
                zero,
                zero,
                zero,
                null,
                null);
        var habits = new CallingHabitsDraft(Set.of(DayOfWeek.values()), Set.of(10), null, List.of());
        var test = new SpeedTest(
                1,
                "HBR",
                LocalDate.now().minusDays(3).atTime(10, 5),
                "wired",
                new BigDecimal(down),
                new BigDecimal(up),
                null,
                null,
                null);
        signedIn.as(ada, () -> plans.savePlan(client, harbour, plan, -1));
        signedIn.as(ada, () -> plans.saveHabits(client, habits, -1));
        signedIn.as(ada, () -> tests.takeIn(client, List.of(test)));
    }

    private void refused(String problem, ReadinessItemDetails item, ReadinessState state, String note) {
        assertThatThrownBy(() -> decide(item, state, note))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(problem));
    }

    private void decide(ReadinessItemDetails item, ReadinessState state, String note) {
        signedIn.as(
                ada,
                () -> readiness.decide(
                        item.id(), new ReadinessDecision(state, "Facilities", null, note), item.version()));
    }

    private ReadinessItemDetails item(ReadinessTopic topic) {
        return site().items().stream()
                .filter(item -> item.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private SiteReadiness site() {
        return signedIn.as(ada, () -> readiness.find(client)).sites().stream()
                .filter(site -> site.site().id().equals(harbour))
                .findFirst()
                .orElseThrow();
    }
}
