package io.parley.identity;

import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** For tests of views, which no filter stands before: who is let in, and an operator. */
@Component
public class TestAccess {

    private static final long FIRST_PASSWORD = 1;

    private final AccessCheck access;
    private final AccountService accounts;
    private final AccountRepository people;
    private final MembershipDirectory memberships;
    private final RunAs runAs;
    private final Clock clock;

    TestAccess(
            AccessCheck access,
            AccountService accounts,
            AccountRepository people,
            MembershipDirectory memberships,
            RunAs runAs,
            Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.people = people;
        this.memberships = memberships;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** Whether the filter would end, at the next request, the session of somebody who has just signed in. */
    public boolean hasEnded(Actor actor) {
        return !access.ended(List.of(ActorPrincipal.of(actor, clock.instant(), FIRST_PASSWORD)))
                .isEmpty();
    }

    /** What the session of somebody holds who has just signed in. */
    public Authentication justSignedIn(Actor actor) {
        return ActorPrincipal.of(actor, clock.instant(), FIRST_PASSWORD).authentication();
    }

    /** A new operator. */
    public Actor enrolOperator(String password) {
        EmailAddress email = EmailAddress.of("operator-" + UUID.randomUUID() + "@parley.test");
        runAs.system(TenantId.NOBODY, () -> accounts.enrolOperator(email, "Olga Operator", password));
        return memberships.operator(people.findByEmail(email.toString()).orElseThrow());
    }
}
