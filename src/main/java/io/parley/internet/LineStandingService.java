package io.parley.internet;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.network.SpeedTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts lines, plans and tests of a client's sites before the engine. */
@Service
@Transactional(readOnly = true)
public class LineStandingService {

    private final SiteLinkRepository links;
    private final LineTestService tests;
    private final CallPlanRepository plans;
    private final CallingHabitsRepository habits;
    private final ClientService clients;
    private final SiteService sites;
    private final ClientAccess access;
    private final Clock clock;

    LineStandingService(
            SiteLinkRepository links,
            LineTestService tests,
            CallPlanRepository plans,
            CallingHabitsRepository habits,
            ClientService clients,
            SiteService sites,
            ClientAccess access,
            Clock clock) {
        this.links = links;
        this.tests = tests;
        this.plans = plans;
        this.habits = habits;
        this.clients = clients;
        this.sites = sites;
        this.access = access;
        this.clock = clock;
    }

    /** As of today at the client's. */
    @PreAuthorize("hasAuthority('" + LinkPermissions.READ + "')")
    public LineStanding find(ClientId client) {
        access.requireAccess(client);
        return standing(client, links.findByClientIdOrderByRoleDescIspAscIdAsc(client.value()));
    }

    /** What calls need of each site's line beside what it brings, in order of their names. */
    @PreAuthorize("hasAuthority('" + LineTestPermissions.READ + "')")
    public List<SiteNeed> findNeeds(ClientId client) {
        access.requireAccess(client);
        return standing(client, List.of()).sites().stream().map(SiteNeed::new).toList();
    }

    private LineStanding standing(ClientId client, List<SiteLink> lines) {
        var zone = clients.getClient(client).profile().timeZone();
        var today = LocalDate.now(clock.withZone(zone));
        var said = habits.findByClientId(client.value())
                .map(CallingHabits::details)
                .orElseGet(() -> new CallingHabitsDetails(CallingHabitsDraft.UNKNOWN, CallPlanDetails.NEVER_SAVED));
        var linksOf = lines.stream()
                .map(SiteLink::details)
                .collect(Collectors.groupingBy(link -> link.link().site()));
        Map<SiteId, CallPlanDetails> planOf = plans.findByClientId(client.value()).stream()
                .map(CallPlan::details)
                .collect(Collectors.toMap(CallPlanDetails::site, Function.identity()));
        var testsOf = tests.findByClient(client).stream().collect(Collectors.groupingBy(SpeedTest::site));
        return new LineStanding(
                zone,
                said,
                sites.findByClient(client).stream()
                        .map(site -> SiteStanding.of(
                                site,
                                linksOf.getOrDefault(site.id(), List.of()),
                                Optional.ofNullable(planOf.get(site.id()))
                                        .orElseGet(() -> new CallPlanDetails(
                                                site.id(), CallPlanDraft.UNKNOWN, CallPlanDetails.NEVER_SAVED)),
                                testsOf.getOrDefault(site.site().code(), List.of()),
                                said.habits().busy(),
                                today))
                        .toList());
    }
}
