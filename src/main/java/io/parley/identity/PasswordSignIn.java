package io.parley.identity;

import io.parley.common.ProblemException;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs in with e-mail and password. Every failure is the same failure, in words and in time. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final Principals principals;
    private final PasswordHashing passwords;
    private final SignInThrottle throttle;
    private final TransactionTemplate transaction;

    PasswordSignIn(
            AccountRepository accounts,
            Principals principals,
            PasswordHashing passwords,
            SignInThrottle throttle,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.principals = principals;
        this.passwords = passwords;
        this.throttle = throttle;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String networkAddress = networkAddress(attempt);
        throttle.admitSignIn(attempt.getName(), networkAddress);
        Optional<Account> account = find(attempt.getName());
        String password = String.valueOf(attempt.getCredentials());
        if (!passwords.matches(password, account.flatMap(Account::passwordHash))) {
            throw failed();
        }
        ActorPrincipal principal = principals.after(account.orElseThrow()).orElseThrow(PasswordSignIn::failed);
        throttle.succeeded(account.get().email(), networkAddress);
        strengthen(account.get(), password);
        return principal.authentication();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<Account> find(String typed) {
        try {
            return accounts.findByEmail(EmailAddress.of(typed).value());
        } catch (ProblemException notAnAddress) {
            return Optional.empty();
        }
    }

    /** A hash made under older cost parameters is replaced while the password is at hand. */
    private void strengthen(Account account, String password) {
        if (account.passwordHash().filter(passwords::isOutdated).isPresent()) {
            String hash = passwords.hash(password);
            transaction.executeWithoutResult(
                    status -> accounts.findById(account.accountId().value()).ifPresent(found -> found.rehash(hash)));
        }
    }

    private static String networkAddress(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                        && details.getRemoteAddress() instanceof String address
                ? address
                : "unknown";
    }

    private static BadCredentialsException failed() {
        return new BadCredentialsException("Wrong e-mail or password");
    }
}
