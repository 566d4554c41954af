package io.parley.providers;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A seller of telephone service, known once for all clients of a tenant. */
@Entity
class Provider extends TenantScopedEntity {

    @Column(nullable = false, length = 120)
    private String name;

    @Column(nullable = false, length = 200)
    private String website;

    @Column(nullable = false, length = 120)
    private String kind;

    @Column(nullable = false, length = 300)
    private String support;

    @Column(nullable = false, length = 1000)
    private String notes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AdviserPayKind adviserKind;

    @Column(precision = 9, scale = 6)
    private @Nullable BigDecimal adviserPercent;

    @Column(precision = 19, scale = 2)
    private @Nullable BigDecimal adviserAmount;

    @Column(length = 3)
    private @Nullable String adviserCurrency;

    @Column(name = "adviser_pay", nullable = false, length = 1000)
    private String adviserNote;

    private @Nullable LocalDate adviserAsOf;

    @Column(nullable = false)
    private boolean archived;

    /** Of the provider or one of its plans. */
    @Column(nullable = false)
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Provider() {}

    @SuppressWarnings("NullAway.Init") // write() sets the fields
    Provider(ProviderDraft draft, Instant now) {
        write(draft, now);
    }

    void revise(ProviderDraft draft, long expectedVersion, Instant now) {
        requireVersion(expectedVersion);
        write(draft, now);
    }

    void archive() {
        archived = true;
    }

    void restore() {
        archived = false;
    }

    ProviderId providerId() {
        return new ProviderId(id());
    }

    String name() {
        return name;
    }

    ProviderDetails details() {
        return new ProviderDetails(
                providerId(),
                new ProviderDraft(name, website, kind, support, notes, adviserPay()),
                archived,
                version());
    }

    private AdviserPay adviserPay() {
        return new AdviserPay(
                adviserKind,
                adviserPercent == null ? null : adviserPercent.stripTrailingZeros(),
                adviserAmount,
                adviserCurrency == null ? null : Currency.getInstance(adviserCurrency),
                adviserNote,
                adviserAsOf);
    }

    private void write(ProviderDraft draft, Instant now) {
        name = draft.name().strip();
        website = draft.website().strip();
        kind = draft.kind().strip();
        support = draft.support().strip();
        notes = draft.notes().strip();
        AdviserPay pay = draft.adviserPay();
        adviserKind = pay.kind();
        adviserPercent = pay.percent();
        adviserAmount = pay.amount();
        adviserCurrency = pay.currency() == null ? null : pay.currency().getCurrencyCode();
        adviserNote = pay.note().strip();
        adviserAsOf = pay.asOf();
        updatedAt = now;
    }
}
