package io.parley.identity;

import io.parley.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * A link that works once and for a short time. On the short list of global entities: it is followed before anybody is
 * signed in.
 */
@Entity
class OneTimeLink {

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private LinkPurpose purpose;

    @Column(nullable = false, updatable = false, length = 32)
    private byte[] tokenHash;

    @Column(updatable = false)
    private @Nullable UUID tenantId;

    @Column(nullable = false, updatable = false)
    private UUID subjectId;

    @Column(nullable = false, updatable = false)
    private Instant expiresAt;

    @Column
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OneTimeLink() {}

    OneTimeLink(LinkPurpose purpose, Secret secret, @Nullable TenantId tenant, UUID subjectId, Instant expiresAt) {
        this.purpose = purpose;
        this.tokenHash = secret.hash();
        this.tenantId = tenant == null ? null : tenant.value();
        this.subjectId = subjectId;
        this.expiresAt = expiresAt;
    }

    boolean worksAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    Optional<TenantId> tenant() {
        return Optional.ofNullable(tenantId).map(TenantId::new);
    }

    UUID subjectId() {
        return subjectId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OneTimeLink link && id.equals(link.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
