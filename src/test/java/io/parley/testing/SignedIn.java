package io.parley.testing;

import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.identity.EmailAddress;
import io.parley.identity.Enrolment;
import io.parley.identity.MemberService;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.identity.TestAuthentication;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantPermissions;
import io.parley.tenancy.TenantService;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tenants, people and who is signed in, for tests: {@code Actor ada = signedIn.enrol(tenant, Role.CONSULTANT);
 * signedIn.as(ada);}. A bean of the test context ({@code @Autowired SignedIn signedIn}); {@link ServiceTest} signs out after
 * each test.
 */
@Component
public class SignedIn {

    /** Everybody enrolled here has it. */
    public static final String PASSWORD = "three grey whales 3";

    private final MemberService members;
    private final TenantService tenants;
    private final RunAs runAs;
    private final CurrentUser currentUser;

    SignedIn(MemberService members, TenantService tenants, RunAs runAs, CurrentUser currentUser) {
        this.members = members;
        this.tenants = tenants;
        this.runAs = runAs;
        this.currentUser = currentUser;
    }

    /** A new tenant that owns nothing yet. */
    public TenantId openTenant(String name) {
        return runAs.operator(() -> tenants.open(name, Locale.ENGLISH));
    }

    /** A new active member with an account and a unique e-mail address; signs nobody in. */
    public Actor enrol(TenantId tenant, Role role) {
        String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return enrol(tenant, role, name + "-" + UUID.randomUUID() + "@parley.test");
    }

    public Actor enrol(TenantId tenant, Role role, String email) {
        MembershipId member = runAs.system(
                tenant,
                () -> members.enrol(
                        new Enrolment(EmailAddress.of(email), "Test " + role, role, Locale.ENGLISH, PASSWORD)));
        return runAs.member(tenant, member, currentUser::require);
    }

    /** From now on this thread acts as {@code actor}. */
    public void as(Actor actor) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(TestAuthentication.of(actor));
        SecurityContextHolder.setContext(context);
    }

    /** Acts as {@code actor} for the time of {@code work} only. */
    public <T> T as(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        as(actor);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #as(Actor, Supplier)}. */
    public void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    /** Works as the system of a tenant, with all permissions, in a thread of its own. */
    public <T> T asSystem(TenantId tenant, Callable<T> work) {
        return runAs.system(tenant, work);
    }

    /** Nobody is signed in any more. */
    public void out() {
        SecurityContextHolder.clearContext();
    }

    /** Somebody who runs the installation and belongs to no tenant. */
    public static Actor operator() {
        return new Actor(
                null,
                null,
                TenantId.NOBODY,
                Role.OPERATOR,
                "Olga",
                "",
                Locale.ENGLISH,
                Set.of(TenantPermissions.MANAGE));
    }
}
