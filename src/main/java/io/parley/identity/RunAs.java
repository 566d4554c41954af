package io.parley.identity;

import io.parley.jobs.ActingForTenant;
import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantSummary;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Does work as somebody who is not signed in: jobs, the demo loader, {@code batch}, and the operator's first steps in a new
 * tenant. The work runs in a fresh thread, because in a UI thread the signed-in user always wins; the caller waits for it.
 */
@Component
public class RunAs implements ActingForTenant {

    private final PermissionTable permissions;
    private final MembershipDirectory memberships;
    private final TenantDirectory tenants;
    private final Clock clock;

    RunAs(PermissionTable permissions, MembershipDirectory memberships, TenantDirectory tenants, Clock clock) {
        this.permissions = permissions;
        this.memberships = memberships;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * Works as the system for a tenant, with every permission any of the tenant's people has.
     *
     * @throws IllegalStateException inside a transaction, which belongs to somebody else
     */
    public <T> T system(TenantId tenant, Callable<T> work) {
        Locale locale = tenants.find(tenant).map(TenantSummary::locale).orElse(Locale.ENGLISH);
        return call(
                new Actor(null, null, tenant, Role.TENANT_ADMIN, "Parley", "", locale, permissions.ofSystem()), work);
    }

    /** As {@link #system(TenantId, Callable)}. */
    public void system(TenantId tenant, Runnable work) {
        system(tenant, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Works as a member of a tenant with the role the member has now.
     *
     * @throws IllegalStateException inside a transaction
     * @throws io.parley.common.NotFoundException when the member is gone, deactivated, or the tenant is suspended
     */
    public <T> T member(TenantId tenant, MembershipId member, Callable<T> work) {
        return call(memberships.actor(tenant, member), work);
    }

    @Override
    public void run(TenantId tenant, Runnable work) {
        system(tenant, work);
    }

    /** Works as an operator without an account: opens the demo's and the batch's tenants. */
    public <T> T operator(Callable<T> work) {
        return call(
                new Actor(
                        null,
                        null,
                        TenantId.NOBODY,
                        Role.OPERATOR,
                        "Parley",
                        "",
                        Locale.ENGLISH,
                        permissions.ofSystemOperator()),
                work);
    }

    private <T> T call(Actor actor, Callable<T> work) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(ActorPrincipal.of(actor, clock.instant(), 0).authentication());
        return CleanThread.call(actor.tenantId(), context, work);
    }
}
