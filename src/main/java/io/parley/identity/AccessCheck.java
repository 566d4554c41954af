package io.parley.identity;

import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells which signed-in people still are what they were when they signed in, with a few statements for all of them. */
@Component
class AccessCheck {

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final TenantDirectory tenants;
    private final Clock clock;

    AccessCheck(AccountRepository accounts, MembershipRepository memberships, TenantDirectory tenants, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Those whose access has ended: signed in too long ago, other password, deactivated, other role, tenant suspended. */
    Set<ActorPrincipal> ended(Collection<ActorPrincipal> principals) {
        Set<ActorPrincipal> ended = new HashSet<>();
        Map<UUID, Account> people = people(principals);
        for (ActorPrincipal principal : principals) {
            if (principal.signedInAt().plus(LONGEST_SESSION).isBefore(clock.instant()) || isOther(principal, people)) {
                ended.add(principal);
            }
        }
        principals.stream()
                .filter(principal -> !ended.contains(principal))
                .filter(principal -> !principal.tenantId().equals(TenantId.NOBODY))
                .collect(Collectors.groupingBy(ActorPrincipal::tenantId))
                .forEach((tenant, members) -> ended.addAll(endedIn(tenant, members)));
        return ended;
    }

    private Map<UUID, Account> people(Collection<ActorPrincipal> principals) {
        Set<UUID> ids = principals.stream()
                .flatMap(principal -> principal.account().stream())
                .map(AccountId::value)
                .collect(Collectors.toSet());
        return accounts.findAllById(ids).stream()
                .collect(Collectors.toMap(account -> account.accountId().value(), Function.identity()));
    }

    private static boolean isOther(ActorPrincipal principal, Map<UUID, Account> people) {
        return principal
                .account()
                .map(id -> people.get(id.value()))
                .filter(account -> account.credentialsVersion() == principal.credentialsVersion())
                .filter(account -> account.isOperator() || !principal.isOperator())
                .isEmpty();
    }

    private List<ActorPrincipal> endedIn(TenantId tenant, List<ActorPrincipal> members) {
        if (!tenants.isActive(tenant)) {
            return members;
        }
        Set<UUID> ids = members.stream()
                .flatMap(principal -> principal.membership().stream())
                .map(MembershipId::value)
                .collect(Collectors.toSet());
        Map<UUID, Membership> present = CleanThread.call(tenant, () -> memberships.findAllByIdIn(ids)).stream()
                .collect(Collectors.toMap(Membership::id, Function.identity()));
        return members.stream()
                .filter(principal -> principal
                        .membership()
                        .map(id -> present.get(id.value()))
                        .filter(Membership::isActive)
                        .filter(member -> principal.isA(member.role()))
                        .isEmpty())
                .toList();
    }
}
