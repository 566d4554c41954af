package io.parley.isolation;

import static io.parley.isolation.Neighbourhood.CLIENT;
import static io.parley.isolation.Neighbourhood.INTERNAL;
import static io.parley.isolation.Neighbourhood.MEASURED;

import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.internet.AgentQueue;
import io.parley.internet.CallPlanDraft;
import io.parley.internet.CallPlanService;
import io.parley.internet.CallingHabitsDraft;
import io.parley.internet.LineConnection;
import io.parley.internet.LineTestDraft;
import io.parley.internet.LineTestService;
import io.parley.internet.LinkDraft;
import io.parley.internet.LinkRole;
import io.parley.internet.LinkTechnology;
import io.parley.internet.SiteLinkService;
import io.parley.network.Codec;
import io.parley.readiness.ReadinessDecision;
import io.parley.readiness.ReadinessService;
import io.parley.readiness.ReadinessState;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the consultants of {@link CanaryClient} write down about its first site, and what was measured there. */
@Component
class CanarySite {

    /** Each of them is somewhere on the consultants' pages. */
    static final List<String> THINGS = List.of(
            CLIENT + " cable",
            CLIENT + " switches over",
            INTERNAL + " saw the modem",
            CLIENT + " lift",
            INTERNAL + " heard no bell",
            CLIENT + " hotline",
            MEASURED);

    private final SiteService sites;
    private final SiteLinkService links;
    private final CallPlanService plans;
    private final LineTestService tests;
    private final ReadinessService readiness;

    CanarySite(
            SiteService sites,
            SiteLinkService links,
            CallPlanService plans,
            LineTestService tests,
            ReadinessService readiness) {
        this.sites = sites;
        this.links = links;
        this.plans = plans;
        this.tests = tests;
        this.readiness = readiness;
    }

    void equip(ClientId client) {
        var site = sites.findByClient(client).getFirst().id();
        links.add(
                client,
                new LinkDraft(
                        site,
                        LinkTechnology.CABLE,
                        LinkRole.PRIMARY,
                        CLIENT + " cable",
                        "",
                        null,
                        null,
                        null,
                        CLIENT + " switches over",
                        "",
                        INTERNAL + " saw the modem"));
        readiness.add(client, site, CLIENT + " lift");
        var lift = readiness.find(client).blocking().getFirst().open().getFirst();
        readiness.decide(
                lift.id(),
                new ReadinessDecision(ReadinessState.OPEN, "", null, INTERNAL + " heard no bell"),
                lift.version());
        measure(client, site);
    }

    private void measure(ClientId client, SiteId site) {
        plans.savePlan(
                client,
                site,
                new CallPlanDraft(
                        Codec.G711,
                        20,
                        false,
                        4,
                        18,
                        0,
                        42,
                        new BigDecimal("0.1"),
                        new BigDecimal("0.01"),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        null,
                        null),
                -1);
        plans.saveHabits(
                client,
                new CallingHabitsDraft(
                        Set.of(DayOfWeek.values()),
                        Set.of(10),
                        null,
                        List.of(new AgentQueue(
                                CLIENT + " hotline", BigDecimal.TEN, BigDecimal.TEN, 3, BigDecimal.TEN))),
                -1);
        var measured = new BigDecimal(MEASURED);
        tests.enter(
                client,
                new LineTestDraft(
                        site,
                        Instant.parse("2026-11-20T15:05:00Z"),
                        LineConnection.WIRED,
                        measured,
                        measured,
                        null,
                        null,
                        null));
    }
}
