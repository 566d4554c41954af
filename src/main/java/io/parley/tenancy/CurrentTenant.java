package io.parley.tenancy;

import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells Hibernate the tenant of the running thread: the signed-in user's; else the one bound by {@link TenantScope}; else
 * {@link TenantId#NOBODY}. Nothing of a request (header, host, parameter) is ever asked, and there is no root tenant. Who
 * works for a suspended tenant works for nobody: finds nothing, and the database takes no row of it.
 */
@Component
public class CurrentTenant implements CurrentTenantIdentifierResolver<UUID> {

    private final SuspendedTenants suspended;

    CurrentTenant(SuspendedTenants suspended) {
        this.suspended = suspended;
    }

    public TenantId get() {
        TenantId named = named();
        return suspended.contains(named) ? TenantId.NOBODY : named;
    }

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return get().value();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    private static TenantId named() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof TenantPrincipal principal) {
            return principal.tenantId();
        }
        return TenantScope.bound().orElse(TenantId.NOBODY);
    }
}
