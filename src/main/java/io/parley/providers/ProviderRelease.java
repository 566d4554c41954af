package io.parley.providers;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** An entry of a provider's release and security log. */
@Entity
class ProviderRelease extends TenantScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID providerId;

    @Column(nullable = false)
    private LocalDate releasedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReleaseKind kind;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(nullable = false, length = 1000)
    private String notes;

    @Column(nullable = false, length = 300)
    private String source;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ProviderRelease() {}

    @SuppressWarnings("NullAway.Init") // write() sets the fields
    ProviderRelease(ProviderId provider, ReleaseDraft draft) {
        providerId = provider.value();
        write(draft);
    }

    void revise(ReleaseDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    ProviderId provider() {
        return new ProviderId(providerId);
    }

    ReleaseDetails details() {
        return new ReleaseDetails(
                new ReleaseId(id()), new ReleaseDraft(releasedOn, kind, title, notes, source), version());
    }

    private void write(ReleaseDraft draft) {
        releasedOn = draft.day();
        kind = draft.kind();
        title = draft.title().strip();
        notes = draft.notes().strip();
        source = draft.source().strip();
    }
}
