package io.parley.documents;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A file in the store that no document knows of, and since when that was seen. */
@Entity
class OrphanedFile extends TenantScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID storedAs;

    @Column(nullable = false, updatable = false)
    private Instant foundAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OrphanedFile() {}

    OrphanedFile(UUID storedAs, Instant foundAt) {
        this.storedAs = storedAs;
        this.foundAt = foundAt;
    }

    UUID storedAs() {
        return storedAs;
    }

    boolean wasFoundBefore(Instant moment) {
        return foundAt.isBefore(moment);
    }
}
