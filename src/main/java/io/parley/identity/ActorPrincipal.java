package io.parley.identity;

import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantPrincipal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

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

    Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    @Nullable
    AccountId accountId() {
        return accountId;
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

    @Override
    public TenantId tenantId() {
        return actor == null ? TenantId.NOBODY : actor.tenantId();
    }

    @Override
    public String getName() {
        return accountId == null ? "system" : accountId.toString();
    }
}
