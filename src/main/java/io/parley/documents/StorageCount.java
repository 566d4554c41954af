package io.parley.documents;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** How many bytes a tenant's documents take: the one row at which concurrent uploads meet. */
@Entity
class StorageCount extends TenantScopedEntity {

    @Column(nullable = false)
    private long bytes;

    protected StorageCount() {}

    StorageCount(long bytes) {
        this.bytes = bytes;
    }

    long bytes() {
        return bytes;
    }

    void recount(long bytes) {
        this.bytes = bytes;
    }
}
