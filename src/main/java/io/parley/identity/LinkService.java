package io.parley.identity;

import io.parley.audit.AuditTrail;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantSummary;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What one can do with a one-time link, without being signed in. Looking at a link does not use it up; acting does. */
@Service
@PreAuthorize("permitAll()")
public class LinkService {

    private final OneTimeLinks links;
    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final PasswordPolicy policy;
    private final PasswordHashing passwords;
    private final SignInThrottle throttle;
    private final TenantDirectory tenants;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LinkService(
            OneTimeLinks links,
            AccountRepository accounts,
            MembershipRepository memberships,
            PasswordPolicy policy,
            PasswordHashing passwords,
            SignInThrottle throttle,
            TenantDirectory tenants,
            AuditTrail audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.memberships = memberships;
        this.policy = policy;
        this.passwords = passwords;
        this.throttle = throttle;
        this.tenants = tenants;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean canReset(String secret) {
        return links.find(LinkPurpose.PASSWORD_RESET, secret).isPresent();
    }

    /**
     * Sets a new password and ends all sessions of the account.
     *
     * @throws ProblemException when the link does not work (any more) or the password is too weak
     */
    @Transactional
    public void resetPassword(String secret, String password) {
        links.find(LinkPurpose.PASSWORD_RESET, secret)
                .flatMap(link -> accounts.findById(link.subjectId()))
                .ifPresent(account -> policy.check(password, account.email()));
        OneTimeLink link = links.use(LinkPurpose.PASSWORD_RESET, secret);
        Account account = accounts.findById(link.subjectId()).orElseThrow(NotFoundException::new);
        account.changePassword(passwords.hash(password));
        throttle.forget(account.email());
        events.publishEvent(new PasswordChanged(
                account.email(), account.displayName(), account.locale().orElse(Locale.ENGLISH)));
    }

    /** Empty when the link does not work (any more). */
    public Optional<InvitationDetails> findInvitation(String secret) {
        return links.find(LinkPurpose.INVITATION, secret)
                .flatMap(link -> tenants.find(link.tenant().orElseThrow())
                        .flatMap(tenant -> inTenant(
                                tenant.id(),
                                () -> memberships.findById(link.subjectId()).map(member -> details(tenant, member)))));
    }

    /**
     * Comes into the tenant.
     *
     * @param password for people without an account; ignored for people who have one
     * @throws ProblemException when the link does not work (any more) or the password is too weak
     */
    public void acceptInvitation(String secret, String password) {
        TenantId tenant = links.find(LinkPurpose.INVITATION, secret)
                .flatMap(OneTimeLink::tenant)
                .orElseThrow(() -> new ProblemException("identity.problem.link"));
        inTenant(tenant, () -> {
            accept(secret, password);
            return true;
        });
    }

    @Transactional(readOnly = true)
    public boolean canBootstrap(String secret) {
        return links.find(LinkPurpose.BOOTSTRAP, secret).isPresent() && !accounts.existsByOperatorTrue();
    }

    /**
     * Makes the first operator.
     *
     * @throws ProblemException when the link does not work (any more), there is an operator already, the address belongs
     *     to somebody, or the password is too weak; the link then still works
     */
    @Transactional
    public void bootstrap(String secret, EmailAddress email, String displayName, String password) {
        policy.check(password, email);
        links.use(LinkPurpose.BOOTSTRAP, secret);
        if (accounts.existsByOperatorTrue()) {
            throw new ProblemException("identity.problem.link");
        }
        if (accounts.findByEmail(email.value()).isPresent()) {
            throw new ProblemException("identity.problem.addressTaken", email.value());
        }
        Account operator = new Account(email, displayName, clock.instant());
        operator.changePassword(passwords.hash(password));
        operator.makeOperator();
        accounts.save(operator);
    }

    private void accept(String secret, String password) {
        Membership looked = links.find(LinkPurpose.INVITATION, secret)
                .flatMap(link -> memberships.findById(link.subjectId()))
                .orElseThrow(() -> new ProblemException("identity.problem.link"));
        Account account = accounts.findById(looked.accountId().value()).orElseThrow(NotFoundException::new);
        boolean newcomer = account.passwordHash().isEmpty();
        if (newcomer) {
            policy.check(password, account.email());
        }
        links.use(LinkPurpose.INVITATION, secret);
        Membership member = memberships.findById(looked.id()).orElseThrow(NotFoundException::new);
        if (newcomer) {
            accounts.findById(account.accountId().value())
                    .orElseThrow(NotFoundException::new)
                    .changePassword(passwords.hash(password));
        }
        member.accept();
        audit.record(
                member.accountId().toString(),
                "member.accepted",
                member.membershipId().toString());
    }

    private InvitationDetails details(TenantSummary tenant, Membership member) {
        boolean needsPassword = accounts.findById(member.accountId().value())
                .flatMap(Account::passwordHash)
                .isEmpty();
        return new InvitationDetails(
                tenant.name(), member.displayName(), member.email(), needsPassword, tenant.locale());
    }

    @SuppressWarnings("NullAway") // the callback's null is the caller's own
    private <T> T inTenant(TenantId tenant, Supplier<T> work) {
        return CleanThread.call(tenant, () -> transaction.execute(status -> work.get()));
    }
}
