package io.parley.identity;

import io.parley.common.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in with e-mail and password. Every failure is the same failure, in words and in time. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final MembershipDirectory memberships;
    private final PasswordHashing passwords;
    private final Clock clock;

    PasswordSignIn(
            AccountRepository accounts, MembershipDirectory memberships, PasswordHashing passwords, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Optional<Account> account = find(attempt.getName());
        String password = String.valueOf(attempt.getCredentials());
        if (!passwords.matches(password, account.flatMap(Account::passwordHash))) {
            throw new BadCredentialsException("Wrong e-mail or password");
        }
        ActorPrincipal principal = principal(account.orElseThrow());
        return UsernamePasswordAuthenticationToken.authenticated(
                principal,
                null,
                principal.actor().map(PermissionTable::authorities).orElse(List.of()));
    }

    private Optional<Account> find(String typed) {
        try {
            return accounts.findByEmail(EmailAddress.of(typed).value());
        } catch (ProblemException notAnAddress) {
            return Optional.empty();
        }
    }

    private ActorPrincipal principal(Account account) {
        if (account.isOperator()) {
            return ActorPrincipal.of(memberships.operator(account), clock.instant(), account.credentialsVersion());
        }
        List<Workplace> workplaces = memberships.workplaces(account.accountId());
        return switch (workplaces.size()) {
            case 0 -> throw new BadCredentialsException("No active membership");
            case 1 ->
                ActorPrincipal.of(
                        memberships.actor(
                                workplaces.getFirst().tenantId(),
                                workplaces.getFirst().membershipId()),
                        clock.instant(),
                        account.credentialsVersion());
            default -> ActorPrincipal.choosing(account.accountId(), clock.instant(), account.credentialsVersion());
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
