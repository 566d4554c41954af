package io.parley.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** One consultancy. On the short list of global entities: it is the wall, not behind it. */
@Entity
class Tenant {

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Column(nullable = false, length = 120)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private TenantStatus status = TenantStatus.ACTIVE;

    @Column(nullable = false, length = 20)
    private String locale;

    @Column(nullable = false, length = 7)
    private String accent = Branding.DEFAULT_ACCENT;

    @Lob
    @Column(length = 524_288)
    private byte @Nullable [] logo;

    private @Nullable Integer storageMegabytes;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(nullable = false)
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Tenant() {}

    Tenant(String name, Locale locale, Instant createdAt) {
        this.name = name;
        this.locale = locale.toLanguageTag();
        this.createdAt = createdAt;
    }

    void suspend() {
        status = TenantStatus.SUSPENDED;
    }

    void resume() {
        status = TenantStatus.ACTIVE;
    }

    void limitStorage(@Nullable Integer megabytes) {
        storageMegabytes = megabytes;
    }

    @Nullable
    Integer storageMegabytes() {
        return storageMegabytes;
    }

    void brand(Branding branding) {
        name = branding.name();
        accent = branding.accent();
        logo = branding.logo();
    }

    TenantId tenantId() {
        return new TenantId(id);
    }

    TenantSummary summary() {
        return new TenantSummary(tenantId(), name, status, Locale.forLanguageTag(locale), createdAt);
    }

    Branding branding() {
        return new Branding(name, accent, logo);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tenant tenant && id.equals(tenant.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
