package io.parley.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * Base of every entity that belongs to a tenant. The id is a UUIDv7 given at birth, so that an entity is equal to itself
 * before and after saving and inserts stay batched and near each other in the index. The database's key is (tenant_id,
 * id); JPA sees the id alone.
 */
@MappedSuperclass
public abstract class TenantScopedEntity {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @TenantId
    @Column(name = "tenant_id", nullable = false, updatable = false)
    private @Nullable UUID tenantId;

    /** Not named after its reader: Spring would take {@link #version()} for the property and call it before the first save. */
    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long savedVersion;

    protected TenantScopedEntity() {}

    public UUID id() {
        return id;
    }

    /** Counts saves from 0; what a form compares to notice that somebody else was faster. */
    public long version() {
        return Objects.requireNonNull(savedVersion, "not saved yet");
    }

    /** @throws io.parley.common.StaleEditException unless {@code expected} is the version now stored */
    protected void requireVersion(long expected) {
        if (version() != expected) {
            throw new io.parley.common.StaleEditException();
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof TenantScopedEntity entity && id.equals(entity.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
