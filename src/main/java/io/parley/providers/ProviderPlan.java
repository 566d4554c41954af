package io.parley.providers;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a provider sells under a name and at a list price. */
@Entity
class ProviderPlan extends TenantScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID providerId;

    @Column(nullable = false, length = 200)
    private String name;

    private @Nullable Integer seatsFrom;

    private @Nullable Integer seatsTo;

    private @Nullable Integer minimumSeats;

    @Column(precision = 19, scale = 6)
    private @Nullable BigDecimal listPrice;

    @Column(length = 3)
    private @Nullable String currency;

    @Column(nullable = false, length = 500)
    private String included;

    private @Nullable LocalDate asOf;

    @Column(nullable = false, length = 300)
    private String source;

    private @Nullable Boolean addOnsLocked;

    @Convert(converter = JsonColumns.Features.class)
    @Column(nullable = false, length = 12000)
    private List<PlanFeature> features;

    @Column(nullable = false)
    private boolean archived;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ProviderPlan() {}

    @SuppressWarnings("NullAway.Init") // write() sets the fields
    ProviderPlan(ProviderId provider, PlanDraft draft) {
        providerId = provider.value();
        write(draft);
    }

    void revise(PlanDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    void archive() {
        archived = true;
    }

    void restore() {
        archived = false;
    }

    PlanId planId() {
        return new PlanId(id());
    }

    ProviderId provider() {
        return new ProviderId(providerId);
    }

    String name() {
        return name;
    }

    PlanDetails details() {
        PlanDraft plan = new PlanDraft(
                name,
                seatsFrom,
                seatsTo,
                minimumSeats,
                listPrice == null ? null : plain(listPrice),
                currency == null ? null : Currency.getInstance(currency),
                included,
                asOf,
                source,
                addOnsLocked,
                features);
        return new PlanDetails(planId(), plan, archived, version());
    }

    /** Without the zeros the column adds, and without an exponent. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private void write(PlanDraft draft) {
        name = draft.name().strip();
        seatsFrom = draft.seatsFrom();
        seatsTo = draft.seatsTo();
        minimumSeats = draft.minimumSeats();
        listPrice = draft.listPrice();
        currency = draft.currency() == null ? null : draft.currency().getCurrencyCode();
        included = draft.included().strip();
        asOf = draft.asOf();
        source = draft.source().strip();
        addOnsLocked = draft.addOnsLocked();
        features = draft.features();
    }
}
