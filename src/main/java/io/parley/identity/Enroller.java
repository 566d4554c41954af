package io.parley.identity;

import io.parley.common.ProblemException;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Brings accounts, memberships and the sign-in's index of both into being together, inside the caller's transaction. */
@Component
class Enroller {

    private final AccountRepository accounts;
    private final AccountTenantRepository links;
    private final MembershipRepository memberships;
    private final PasswordHashing passwords;
    private final Clock clock;

    Enroller(
            AccountRepository accounts,
            AccountTenantRepository links,
            MembershipRepository memberships,
            PasswordHashing passwords,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.memberships = memberships;
        this.passwords = passwords;
        this.clock = clock;
    }

    Membership invite(TenantId tenant, InvitationDraft draft, Instant now) {
        Account account = account(draft.email(), draft.displayName(), now);
        memberships.findByAccountId(account.accountId().value()).ifPresent(existing -> {
            throw new ProblemException("identity.problem.alreadyMember", existing.displayName());
        });
        links.save(new AccountTenant(account.accountId(), tenant));
        return memberships.save(new Membership(account, draft.displayName(), draft.role(), now));
    }

    Membership enrol(TenantId tenant, Enrolment enrolment) {
        Membership member = invite(
                tenant,
                new InvitationDraft(enrolment.email(), enrolment.displayName(), enrolment.role()),
                clock.instant());
        Account account = accounts.getReferenceById(member.accountId().value());
        if (account.passwordHash().isEmpty()) {
            account.changePassword(passwords.hash(enrolment.password()));
            account.prefer(enrolment.locale());
        }
        member.accept();
        return member;
    }

    boolean hasPassword(AccountId account) {
        return accounts.findById(account.value()).flatMap(Account::passwordHash).isPresent();
    }

    private Account account(EmailAddress email, String displayName, Instant now) {
        return accounts.findByEmail(email.value()).orElseGet(() -> accounts.save(new Account(email, displayName, now)));
    }
}
