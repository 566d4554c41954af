package io.parley.identity;

import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who somebody is after proving to own an account. */
@Component
class Principals {

    private final MembershipDirectory memberships;
    private final Clock clock;

    Principals(MembershipDirectory memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** An operator, a member, or somebody who has to choose; empty when there is no place to work now. */
    Optional<ActorPrincipal> after(Account account) {
        if (account.isOperator()) {
            return Optional.of(acting(memberships.operator(account), account));
        }
        List<Workplace> workplaces = memberships.workplaces(account.accountId());
        return switch (workplaces.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(at(workplaces.getFirst(), account));
            default ->
                Optional.of(
                        ActorPrincipal.choosing(account.accountId(), clock.instant(), account.credentialsVersion()));
        };
    }

    /** The chosen one of several places; empty when it is none of the account's. */
    Optional<ActorPrincipal> chosen(Account account, TenantId tenant) {
        return memberships.workplaces(account.accountId()).stream()
                .filter(workplace -> workplace.tenantId().equals(tenant))
                .findFirst()
                .map(workplace -> at(workplace, account));
    }

    private ActorPrincipal at(Workplace workplace, Account account) {
        return acting(memberships.actor(workplace.tenantId(), workplace.membershipId()), account);
    }

    private ActorPrincipal acting(Actor actor, Account account) {
        return ActorPrincipal.of(actor, clock.instant(), account.credentialsVersion());
    }
}
