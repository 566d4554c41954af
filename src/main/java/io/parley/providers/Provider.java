package io.parley.providers;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A seller of telephone service, known once for all clients of a tenant. */
@Entity
class Provider extends TenantScopedEntity {

    @Column(nullable = false, length = 120)
    private String name;

    @Column(nullable = false, length = 200)
    private String website;

    @Column(nullable = false, length = 1000)
    private String adviserPay;

    @Column(precision = 9, scale = 6)
    private @Nullable BigDecimal adviserPercent;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Provider() {}

    @SuppressWarnings("NullAway.Init") // write() sets the fields
    Provider(ProviderDraft draft) {
        write(draft);
    }

    void revise(ProviderDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    ProviderId providerId() {
        return new ProviderId(id());
    }

    String name() {
        return name;
    }

    ProviderDetails details() {
        BigDecimal percent = adviserPercent == null ? null : adviserPercent.stripTrailingZeros();
        return new ProviderDetails(providerId(), new ProviderDraft(name, website, adviserPay, percent), version());
    }

    private void write(ProviderDraft draft) {
        name = draft.name().strip();
        website = draft.website().strip();
        adviserPay = draft.adviserPay().strip();
        adviserPercent = draft.adviserPercent();
    }
}
