package io.parley.internet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.Actor;
import io.parley.internet.SiteStanding.Gap;
import io.parley.network.Codec;
import io.parley.network.Direction;
import io.parley.network.SpeedTest;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // each test has its own client
class LineStandingServiceTest extends ServiceTest {

    @Autowired
    private SiteLinkService links;

    @Autowired
    private CallPlanService plans;

    @Autowired
    private LineTestService tests;

    @Autowired
    private LineStandingService lines;

    @Autowired
    private SiteService sites;

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
    void nothingIsKnownUntilSomebodyHasSaidIt() {
        var standing = standing();

        assertThat(standing.capacity().calls()).isEmpty();
        assertThat(standing.wanted()).isEmpty();
        assertThat(standing.gapsOfCapacity())
                .containsExactlyInAnyOrder(Gap.BUSY_HOURS, Gap.CALL, Gap.OTHER_TRAFFIC, Gap.RESERVE);
        assertThat(standing.plan().version()).isEqualTo(-1);
    }

    @Test
    void theFirstLineThePlanAndTheTestsOfTheBusyHourSayHowManyCallsFit() {
        everything();

        var standing = standing();

        assertThat(standing.gapsOfCapacity()).isEmpty();
        // 8 Mbps − 6 000 − 1 000 kbps leave 1 000 kbps: ten calls of 91.2.
        assertThat(standing.capacity().calls()).contains(10);
        assertThat(standing.capacity().binding()).contains(Direction.UPLOAD);
        // 2.6 erlang of 20 users: Engset.
        assertThat(standing.wanted()).contains(7);
        assertThat(standing.capacity().up().deliveredPercent()).isEqualByComparingTo("80");
        assertThat(standing.neededMbps(Direction.UPLOAD).orElseThrow()).isEqualByComparingTo("7.6384");
        assertThat(standing.capacity().isStale()).isPresent();
    }

    @Test
    void whoSitsAtTheSiteLearnsWhatCallsNeedAndHowManyFit() {
        var dana = served.clientPerson(tenant, client);
        assertThat(need(dana).wanted()).isEmpty();
        assertThat(need(dana).gaps()).contains(Gap.BUSY_HOURS);
        everything();

        var need = need(dana);

        assertThat(need.wanted()).contains(7);
        assertThat(need.fits()).contains(10);
        assertThat(need.gaps()).isEmpty();
        assertThat(need.neededUpMbps().orElseThrow()).isEqualByComparingTo("7.6384");
        assertThat(need.neededDownMbps().orElseThrow()).isEqualByComparingTo("80.6384");
        // 7.5 − 6 − 1 Mbps leave five calls of 91.2 kbps.
        assertThat(need.fitsIn(measured("200", "7.5"))).contains(5);
        assertThat(need.fitsIn(measured("80", "7.5"))).contains(0);
        var other = served.clientPerson(tenant, served.client(tenant, "Somebody else"));
        assertThatThrownBy(() -> signedIn.as(other, () -> lines.findNeeds(client)))
                .isInstanceOf(NotFoundException.class);
    }

    private SiteNeed need(Actor reader) {
        return signedIn.as(reader, () -> lines.findNeeds(client)).stream()
                .filter(need -> need.site().equals(harbour))
                .findFirst()
                .orElseThrow();
    }

    private LineTestDraft measured(String down, String up) {
        return new LineTestDraft(
                harbour,
                Instant.parse("2026-11-02T15:00:00Z"),
                LineConnection.WIRED,
                new BigDecimal(down),
                new BigDecimal(up),
                null,
                null,
                null);
    }

    @Test
    void videoCallsTakeTheirPartAndHalfKnownTheyLeaveTheRestUnknown() {
        everything();

        assertThat(standing().under(plan("0.13", "0.4", 1)).capacity().calls()).contains(6);
        assertThat(standing().under(plan("0.13", "0.4", null)).gapsOfCapacity()).containsExactly(Gap.OTHER_TRAFFIC);
    }

    @Test
    void aSiteHasOneFirstLineAndAnyNumberThatTakeOver() {
        signedIn.as(ada, () -> links.add(client, line(LinkRole.PRIMARY, "10")));
        signedIn.as(ada, () -> links.add(client, line(LinkRole.BACKUP, null)));
        signedIn.as(ada, () -> links.add(client, line(LinkRole.BACKUP, null)));

        assertThatThrownBy(() -> signedIn.as(ada, () -> links.add(client, line(LinkRole.PRIMARY, "10"))))
                .hasMessageContaining("internet.link.problem.primary");
        assertThatThrownBy(() -> signedIn.as(ada, () -> links.add(client, line(LinkRole.BACKUP, "0"))))
                .isInstanceOf(ProblemException.class);
        assertThat(signedIn.as(ada, () -> links.findByClient(client)))
                .extracting(link -> link.link().role())
                .containsExactly(LinkRole.PRIMARY, LinkRole.BACKUP, LinkRole.BACKUP);
        assertThat(standing().firstLine()).isPresent();
    }

    @Test
    void whoWasSlowerIsTold() {
        signedIn.as(ada, () -> plans.savePlan(client, harbour, plan("0.13", null, null), -1));

        assertThatThrownBy(() -> signedIn.as(ada, () -> plans.savePlan(client, harbour, plan("0.2", null, null), -1)))
                .isInstanceOf(StaleEditException.class);
        var id = signedIn.as(ada, () -> links.add(client, line(LinkRole.PRIMARY, "10")));
        signedIn.as(ada, () -> links.revise(id, line(LinkRole.PRIMARY, "20"), 0));
        assertThatThrownBy(() -> signedIn.as(ada, () -> links.revise(id, line(LinkRole.PRIMARY, "30"), 0)))
                .isInstanceOf(StaleEditException.class);
        assertThat(signedIn.as(ada, () -> links.getLink(id)).link().advertisedUpMbps())
                .isEqualByComparingTo("20");
    }

    @Test
    void figuresThatCannotBeAreRefused() {
        for (var wrong : List.of(plan("1", null, null), plan("-0.1", null, null), plan("0.1", "1001", 1))) {
            assertThatThrownBy(() -> signedIn.as(ada, () -> plans.savePlan(client, harbour, wrong, -1)))
                    .isInstanceOf(ProblemException.class);
        }
        var habits = new CallingHabitsDraft(Set.of(), Set.of(24), null, List.of());
        assertThatThrownBy(() -> signedIn.as(ada, () -> plans.saveHabits(client, habits, -1)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nobodyReachesTheLinesOfOthersAndAClientHasNoPlanOfItsOwn() {
        var id = signedIn.as(ada, () -> links.add(client, line(LinkRole.PRIMARY, "10")));
        var other = served.client(tenant, "Somebody else");
        var grace = served.consultant(tenant, other);
        var dana = served.clientPerson(tenant, client);

        assertThatThrownBy(() -> signedIn.as(grace, () -> links.getLink(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(grace, () -> lines.find(client))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(grace, () -> plans.getPlan(other, harbour)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(dana, () -> lines.find(client))).isInstanceOf(AccessDeniedException.class);
        signedIn.as(ada, () -> links.remove(id));
        assertThat(standing().links()).isEmpty();
    }

    private SiteStanding standing() {
        return signedIn.as(ada, () -> lines.find(client)).sites().stream()
                .filter(site -> site.site().id().equals(harbour))
                .findFirst()
                .orElseThrow();
    }

    private void everything() {
        signedIn.as(ada, () -> links.add(client, line(LinkRole.PRIMARY, "10")));
        signedIn.as(ada, () -> plans.savePlan(client, harbour, plan("0.13", null, null), -1));
        signedIn.as(
                ada,
                () -> plans.saveHabits(
                        client,
                        new CallingHabitsDraft(
                                Set.of(DayOfWeek.values()), Set.of(10), new BigDecimal("3.7"), List.of()),
                        -1));
        var day = LocalDate.now().minusDays(3);
        signedIn.as(
                ada, () -> tests.takeIn(client, List.of(test(day.atTime(10, 5), "8"), test(day.atTime(20, 0), "0.5"))));
    }

    private static SpeedTest test(LocalDateTime at, String up) {
        return new SpeedTest(
                1,
                "HBR",
                at,
                "wired",
                new BigDecimal("200"),
                new BigDecimal(up),
                BigDecimal.valueOf(30),
                BigDecimal.TWO,
                BigDecimal.ZERO);
    }

    private LinkDraft line(LinkRole role, @Nullable String up) {
        return new LinkDraft(
                harbour,
                LinkTechnology.CABLE,
                role,
                "Casco Cable",
                "Business 300",
                null,
                up == null ? null : new BigDecimal(up),
                LocalDate.of(2027, 8, 31),
                "",
                "",
                "");
    }

    private static CallPlanDraft plan(String perUser, @Nullable String videoMbps, @Nullable Integer videoCalls) {
        return new CallPlanDraft(
                Codec.G711,
                20,
                true,
                4,
                18,
                0,
                20,
                new BigDecimal(perUser),
                new BigDecimal("0.01"),
                new BigDecimal("60000"),
                new BigDecimal("6000"),
                new BigDecimal("20000"),
                new BigDecimal("1000"),
                videoMbps == null ? null : new BigDecimal(videoMbps),
                videoCalls);
    }
}
