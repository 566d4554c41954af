package io.parley.internet;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a client's calls need: per site its plan, once its habits. */
@Service
@Transactional
public class CallPlanService {

    private static final String MAY_READ = "hasAuthority('" + LinkPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + LinkPermissions.EDIT + "')";

    private final CallPlanRepository plans;
    private final CallingHabitsRepository habits;
    private final SiteService sites;
    private final ClientAccess access;

    CallPlanService(CallPlanRepository plans, CallingHabitsRepository habits, SiteService sites, ClientAccess access) {
        this.plans = plans;
        this.habits = habits;
        this.sites = sites;
        this.access = access;
    }

    /** The site's plan, or one in which nothing is known. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public CallPlanDetails getPlan(ClientId client, SiteId site) {
        requireSite(client, site);
        return plans.findByClientIdAndSiteId(client.value(), site.value())
                .map(CallPlan::details)
                .orElseGet(() -> new CallPlanDetails(site, CallPlanDraft.UNKNOWN, CallPlanDetails.NEVER_SAVED));
    }

    /**
     * @param version the version the form was opened with, −1 for the first
     * @throws ProblemException if a figure can't be
     */
    @PreAuthorize(MAY_EDIT)
    public void savePlan(ClientId client, SiteId site, CallPlanDraft draft, long version) {
        requireSite(client, site);
        CallPlanRules.require(draft);
        var known = plans.findByClientIdAndSiteId(client.value(), site.value());
        if (known.isEmpty()) {
            requireFirst(version);
            plans.saveAndFlush(new CallPlan(client, site, draft));
            return;
        }
        known.get().revise(draft, version);
        plans.saveAndFlush(known.get());
    }

    /** What is known about when the client telephones; nothing at first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public CallingHabitsDetails getHabits(ClientId client) {
        access.requireAccess(client);
        return habits.findByClientId(client.value())
                .map(CallingHabits::details)
                .orElseGet(() -> new CallingHabitsDetails(CallingHabitsDraft.UNKNOWN, CallPlanDetails.NEVER_SAVED));
    }

    /**
     * @param version the version the form was opened with, −1 for the first
     * @throws ProblemException if a figure can't be
     */
    @PreAuthorize(MAY_EDIT)
    public void saveHabits(ClientId client, CallingHabitsDraft draft, long version) {
        access.requireAccess(client);
        CallPlanRules.require(draft);
        var known = habits.findByClientId(client.value());
        if (known.isEmpty()) {
            requireFirst(version);
            habits.saveAndFlush(new CallingHabits(client, draft));
            return;
        }
        known.get().revise(draft, version);
        habits.saveAndFlush(known.get());
    }

    private static void requireFirst(long version) {
        if (version != CallPlanDetails.NEVER_SAVED) {
            throw new StaleEditException();
        }
    }

    private void requireSite(ClientId client, SiteId site) {
        access.requireAccess(client);
        if (sites.findByClient(client).stream().noneMatch(known -> known.id().equals(site))) {
            throw new NotFoundException();
        }
    }
}
