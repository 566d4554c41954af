package io.parley.identity;

import io.parley.common.NotFoundException;
import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantStatus;
import io.parley.tenancy.TenantSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns accounts and memberships into actors, across tenants: for sign-in and for {@link RunAs}, never for views. */
@Component
class MembershipDirectory {

    private final AccountRepository accounts;
    private final AccountTenantRepository links;
    private final MembershipRepository memberships;
    private final TenantDirectory tenants;
    private final PermissionTable permissions;

    MembershipDirectory(
            AccountRepository accounts,
            AccountTenantRepository links,
            MembershipRepository memberships,
            TenantDirectory tenants,
            PermissionTable permissions) {
        this.accounts = accounts;
        this.links = links;
        this.memberships = memberships;
        this.tenants = tenants;
        this.permissions = permissions;
    }

    /** The places where an account can work now, by the tenants' names. */
    List<Workplace> workplaces(AccountId account) {
        return links.findAllByKeyAccountId(account.value()).stream()
                .map(AccountTenant::tenantId)
                .flatMap(tenant -> workplace(account, tenant).stream())
                .sorted(Comparator.comparing(Workplace::tenantName))
                .toList();
    }

    /** @throws NotFoundException when the member is gone, not active, or the tenant suspended */
    Actor actor(TenantId tenant, MembershipId member) {
        TenantSummary home = active(tenant).orElseThrow(NotFoundException::new);
        return CleanThread.call(tenant, () -> memberships.findById(member.value()))
                .filter(Membership::isActive)
                .map(membership -> actor(home, membership))
                .orElseThrow(NotFoundException::new);
    }

    Actor operator(Account account) {
        return new Actor(
                account.accountId(),
                null,
                TenantId.NOBODY,
                Role.OPERATOR,
                account.displayName(),
                account.email().value(),
                account.locale().orElse(Locale.ENGLISH),
                permissions.of(Role.OPERATOR));
    }

    private Optional<Workplace> workplace(AccountId account, TenantId tenant) {
        return active(tenant)
                .flatMap(home -> CleanThread.call(tenant, () -> memberships.findByAccountId(account.value()))
                        .filter(Membership::isActive)
                        .map(membership ->
                                new Workplace(home.id(), home.name(), membership.membershipId(), membership.role())));
    }

    private Optional<TenantSummary> active(TenantId tenant) {
        return tenants.find(tenant).filter(found -> found.status() == TenantStatus.ACTIVE);
    }

    private Actor actor(TenantSummary home, Membership membership) {
        Locale locale = accounts.findById(membership.accountId().value())
                .flatMap(Account::locale)
                .orElse(home.locale());
        return new Actor(
                membership.accountId(),
                membership.membershipId(),
                home.id(),
                membership.role(),
                membership.displayName(),
                membership.email(),
                locale,
                permissions.of(membership.role()));
    }
}
