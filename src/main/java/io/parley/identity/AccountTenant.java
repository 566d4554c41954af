package io.parley.identity;

import io.parley.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says in which tenants an account may have a membership, which only those tenants can read. On the short list of global
 * entities: sign-in asks it before any tenant is known.
 */
@Entity
class AccountTenant {

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AccountTenant() {}

    AccountTenant(AccountId account, TenantId tenant) {
        key = new Key(account.value(), tenant.value());
    }

    TenantId tenantId() {
        return new TenantId(key.tenantId());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountTenant link && key.equals(link.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** An account in a tenant. */
    @Embeddable
    record Key(
            @Column(name = "account_id", nullable = false, updatable = false)
            UUID accountId,

            @Column(name = "tenant_id", nullable = false, updatable = false)
            UUID tenantId) {}
}
