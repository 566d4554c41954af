package io.parley.audit;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** Gives a tenant's deeds their numbers; its row is locked until the deed is committed, so numbers have no gaps. */
@Entity
class AuditCounter extends TenantScopedEntity {

    @Column(name = "last_number", nullable = false)
    private long lastNumber;

    protected AuditCounter() {}

    static AuditCounter starting() {
        return new AuditCounter();
    }

    long next() {
        return ++lastNumber;
    }
}
