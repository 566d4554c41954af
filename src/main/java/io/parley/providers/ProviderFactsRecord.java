package io.parley.providers;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A provider's facts, kept apart from its profile so that two people can work on both at once. */
@Entity
@Table(name = "provider_facts")
class ProviderFactsRecord extends TenantScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID providerId;

    @Convert(converter = JsonColumns.Facts.class)
    @Column(nullable = false, length = 65535)
    private ProviderFacts facts;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ProviderFactsRecord() {}

    ProviderFactsRecord(ProviderId provider) {
        this.providerId = provider.value();
        this.facts = ProviderFacts.NONE;
    }

    void revise(ProviderFacts revised, long expectedVersion) {
        requireVersion(expectedVersion);
        facts = revised;
    }

    void revise(ProviderFacts revised) {
        facts = revised;
    }

    ProviderFacts facts() {
        return facts;
    }
}
