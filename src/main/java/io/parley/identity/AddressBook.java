package io.parley.identity;

import io.parley.tenancy.CurrentTenant;
import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantSummary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where to write to members of the tenant at work: only to active ones, each in the own language. Not a service for views:
 * the caller has decided who may be told, and shows the addresses to nobody.
 */
@Component
@Transactional(readOnly = true)
public class AddressBook {

    private final MembershipRepository memberships;
    private final AccountRepository accounts;
    private final TenantDirectory tenants;
    private final CurrentTenant tenant;

    AddressBook(
            MembershipRepository memberships,
            AccountRepository accounts,
            TenantDirectory tenants,
            CurrentTenant tenant) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.tenants = tenants;
        this.tenant = tenant;
    }

    /** Those of the named members who are active. */
    public List<Addressee> find(Collection<MembershipId> members) {
        return active(memberships.findAllByIdIn(
                members.stream().map(MembershipId::value).toList()));
    }

    public List<Addressee> admins() {
        return active(memberships.findAllByRoleInOrderByDisplayName(List.of(Role.TENANT_ADMIN)));
    }

    private List<Addressee> active(List<Membership> members) {
        List<Membership> reached = members.stream().filter(Membership::isActive).toList();
        Map<UUID, Account> people =
                accounts
                        .findAllById(reached.stream()
                                .map(member -> member.accountId().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(account -> account.accountId().value(), Function.identity()));
        Locale home = tenants.find(tenant.get()).map(TenantSummary::locale).orElse(Locale.ENGLISH);
        return reached.stream()
                .map(member -> addressee(member, people.get(member.accountId().value()), home))
                .toList();
    }

    private static Addressee addressee(Membership member, @Nullable Account account, Locale home) {
        Locale locale = account == null ? home : account.locale().orElse(home);
        return new Addressee(
                member.membershipId(), member.role(), member.displayName(), new EmailAddress(member.email()), locale);
    }
}
