package io.parley.identity;

import io.parley.audit.AuditTrail;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody can do with the own account. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final MembershipDirectory memberships;
    private final PasswordPolicy policy;
    private final PasswordHashing passwords;
    private final SignInThrottle throttle;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            MembershipDirectory memberships,
            PasswordPolicy policy,
            PasswordHashing passwords,
            SignInThrottle throttle,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.policy = policy;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Preferences preferences() {
        Account account = own();
        return new Preferences(account.locale(), account.theme());
    }

    @PreAuthorize("isAuthenticated()")
    public void prefer(Locale language) {
        own().prefer(language);
    }

    @PreAuthorize("isAuthenticated()")
    public void prefer(ThemePreference theme) {
        own().prefer(theme);
    }

    /** Where the person can work now; a choice when there are several. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<WorkplaceReference> workplaces() {
        return principal().account().stream()
                .flatMap(account -> memberships.workplaces(account).stream())
                .map(place -> new WorkplaceReference(place.tenantId(), place.tenantName(), place.role()))
                .toList();
    }

    /**
     * Changes the password; all other sessions of the account end, this one stays.
     *
     * @throws ProblemException when the present password is wrong or the new one too weak
     */
    @PreAuthorize("isAuthenticated()")
    public void changePassword(String present, String next) {
        Account account = own();
        try {
            throttle.admitSignIn(account.email().value(), "account-page");
        } catch (TooManyAttemptsException tooMany) {
            throw new ProblemException("identity.problem.wait", tooMany.minutes());
        }
        if (!passwords.matches(present, account.passwordHash())) {
            throw new ProblemException("identity.problem.presentPassword");
        }
        policy.check(next, account.email());
        account.changePassword(passwords.hash(next));
        throttle.succeeded(account.email(), "account-page");
        principal().renew(account.credentialsVersion());
        if (!principal().tenantId().equals(TenantId.NOBODY)) {
            audit.record("account.password-changed", account.accountId().toString());
        }
        events.publishEvent(new PasswordChanged(
                account.email(), account.displayName(), account.locale().orElse(Locale.ENGLISH)));
    }

    /**
     * Asks for a mail with a link to set a new password. The answer is the same, in words and in time, whether the address
     * is known or not; asking too often is ignored in silence.
     *
     * @param networkAddress where the request came from
     */
    @PreAuthorize("permitAll()")
    public void requestPasswordReset(EmailAddress email, String networkAddress) {
        if (throttle.admitsReset(email, networkAddress)) {
            events.publishEvent(new PasswordResetRequested(email));
        }
    }

    /** Makes an operator who can sign in at once. Only the system may: the demo has one from the start. */
    @PreAuthorize("hasAuthority('" + IdentityPermissions.SYSTEM + "')")
    public void enrolOperator(EmailAddress email, String displayName, String password) {
        Account operator = new Account(email, displayName, clock.instant());
        operator.changePassword(passwords.hash(password));
        operator.makeOperator();
        accounts.save(operator);
    }

    private Account own() {
        return principal()
                .account()
                .flatMap(id -> accounts.findById(id.value()))
                .orElseThrow(NotFoundException::new);
    }

    private static ActorPrincipal principal() {
        return ActorPrincipal.current().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
