package io.parley.identity;

import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantSummary;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time links at the moment their mail is sent, so that no stored mail ever holds one. Only the system may. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + IdentityPermissions.SYSTEM + "')")
public class LinkMint {

    private final OneTimeLinks links;
    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final TenantDirectory tenants;

    LinkMint(
            OneTimeLinks links, AccountRepository accounts, MembershipRepository memberships, TenantDirectory tenants) {
        this.links = links;
        this.accounts = accounts;
        this.memberships = memberships;
        this.tenants = tenants;
    }

    /** Empty when the person came in meanwhile or is not wanted any more: then there is nothing to send. */
    public Optional<MintedLink> invitation(TenantId tenant, MembershipId member) {
        return memberships
                .findById(member.value())
                .filter(found -> found.status() == MemberStatus.INVITED)
                .map(found -> new MintedLink(
                        new EmailAddress(found.email()),
                        found.displayName(),
                        "invitation/"
                                + links.mint(LinkPurpose.INVITATION, tenant, member.value())
                                        .text(),
                        LinkPurpose.INVITATION.lifetime(),
                        language(tenant, found)));
    }

    /** Empty when nobody has this address, or has not come in yet: then nothing is sent, and nobody is told. */
    public Optional<MintedLink> passwordReset(EmailAddress address) {
        return accounts.findByEmail(address.value())
                .filter(account -> account.passwordHash().isPresent())
                .map(account -> new MintedLink(
                        account.email(),
                        account.displayName(),
                        "reset-password/"
                                + links.mint(
                                                LinkPurpose.PASSWORD_RESET,
                                                null,
                                                account.accountId().value())
                                        .text(),
                        LinkPurpose.PASSWORD_RESET.lifetime(),
                        account.locale().orElse(Locale.ENGLISH)));
    }

    private Locale language(TenantId tenant, Membership member) {
        return accounts.findById(member.accountId().value())
                .flatMap(Account::locale)
                .or(() -> tenants.find(tenant).map(TenantSummary::locale))
                .orElse(Locale.ENGLISH);
    }
}
