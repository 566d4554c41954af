package io.parley.identity;

import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantPrincipal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The principal in a session. Without an actor it is somebody whose password was right and who has yet to choose one of
 * several tenants: nobody's tenant, no authorities.
 */
final class ActorPrincipal implements TenantPrincipal, AuthenticatedPrincipal {

    private final @Nullable AccountId accountId;
    private final @Nullable Actor actor;
    private final Instant signedInAt;
    private volatile long credentialsVersion;

    private ActorPrincipal(
            @Nullable AccountId accountId, @Nullable Actor actor, Instant signedInAt, long credentialsVersion) {
        this.accountId = accountId;
        this.actor = actor;
        this.signedInAt = signedInAt;
        this.credentialsVersion = credentialsVersion;
    }

    static ActorPrincipal of(Actor actor, Instant signedInAt, long credentialsVersion) {
        return new ActorPrincipal(actor.accountId(), actor, signedInAt, credentialsVersion);
    }

    static ActorPrincipal choosing(AccountId accountId, Instant signedInAt, long credentialsVersion) {
        return new ActorPrincipal(accountId, null, signedInAt, credentialsVersion);
    }

    /** The principal of the running thread. */
    static Optional<ActorPrincipal> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActorPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /** Empty for the system. */
    Optional<AccountId> account() {
        return Optional.ofNullable(accountId);
    }

    /** Empty for operators, the system, and until a tenant is chosen. */
    Optional<MembershipId> membership() {
        return actor == null ? Optional.empty() : Optional.ofNullable(actor.membershipId());
    }

    boolean isA(Role role) {
        return actor != null && actor.role() == role;
    }

    boolean isOperator() {
        return isA(Role.OPERATOR);
    }

    Instant signedInAt() {
        return signedInAt;
    }

    long credentialsVersion() {
        return credentialsVersion;
    }

    /** Lets this session live on after its own person changed the password; all others of the account end. */
    void renew(long newCredentialsVersion) {
        credentialsVersion = newCredentialsVersion;
    }

    /** What the security context holds for this principal. */
    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, actor == null ? List.of() : PermissionTable.authorities(actor));
    }

    @Override
    public TenantId tenantId() {
        return actor == null ? TenantId.NOBODY : actor.tenantId();
    }

    @Override
    public String getName() {
        return accountId == null ? "system" : accountId.toString();
    }
}
