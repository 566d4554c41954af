package io.parley.quotes;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import io.parley.providers.ProviderId;
import io.parley.terms.ExchangeRate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One round of a provider's offer. Never changed once stored: a change is another round, a withdrawal a row of its own. */
@Entity
@Immutable
class Quote extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false)
    private UUID providerId;

    @Column(nullable = false, updatable = false)
    private int roundNumber;

    @Column(length = 200, updatable = false)
    private @Nullable String planName;

    @Column(length = 120, updatable = false)
    private @Nullable String quoteNumber;

    @Column(updatable = false)
    private @Nullable LocalDate quoteDate;

    @Column(updatable = false)
    private @Nullable LocalDate validUntil;

    @Column(nullable = false, length = 3, updatable = false)
    private String currency;

    @Column(precision = 19, scale = 8, updatable = false)
    private @Nullable BigDecimal exchangeRate;

    @Column(updatable = false)
    private @Nullable LocalDate exchangeRateDate;

    @Column(nullable = false, updatable = false)
    private int seats;

    @Column(nullable = false, updatable = false)
    private int termMonths;

    @Column(nullable = false, updatable = false)
    private int lineCount;

    @Column(nullable = false, length = 64, updatable = false)
    private String contentHash;

    @Column(nullable = false, updatable = false)
    private Instant submittedAt;

    @Column(nullable = false, length = 200, updatable = false)
    private String submittedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Quote() {}

    /** @param draft checked by {@link QuoteRules} and tidied */
    Quote(
            ClientId client,
            EngagementId engagement,
            int roundNumber,
            QuoteDraft draft,
            String contentHash,
            Instant submittedAt,
            String submittedBy) {
        super(client);
        this.engagementId = engagement.value();
        this.providerId = draft.provider().value();
        this.roundNumber = roundNumber;
        this.planName = draft.planName();
        this.quoteNumber = draft.quoteNumber();
        this.quoteDate = draft.quoteDate();
        this.validUntil = draft.validUntil();
        this.currency = draft.currency();
        this.exchangeRate = draft.exchangeRate();
        this.exchangeRateDate = draft.exchangeRateDate();
        this.seats = draft.seats();
        this.termMonths = draft.termMonths();
        this.lineCount = draft.lines().size();
        this.contentHash = contentHash;
        this.submittedAt = submittedAt;
        this.submittedBy = submittedBy;
    }

    QuoteId quoteId() {
        return new QuoteId(id());
    }

    EngagementId engagement() {
        return new EngagementId(engagementId);
    }

    ProviderId provider() {
        return new ProviderId(providerId);
    }

    int round() {
        return roundNumber;
    }

    boolean saysTheSameAs(String otherHash) {
        return contentHash.equals(otherHash);
    }

    int seats() {
        return seats;
    }

    int termMonths() {
        return termMonths;
    }

    String currency() {
        return currency;
    }

    /** @param engagementCurrency ISO 4217 currency in which the engagement compares */
    @Nullable
    ExchangeRate rateInto(String engagementCurrency) {
        if (exchangeRate == null || currency.equals(engagementCurrency)) {
            return null;
        }
        return new ExchangeRate(currency, engagementCurrency, exchangeRate, exchangeRateDate);
    }

    QuoteSummary summary(String providerName, boolean current, @Nullable String withdrawnReason, LocalDate today) {
        return new QuoteSummary(
                quoteId(),
                engagement(),
                provider(),
                providerName,
                roundNumber,
                current,
                planName,
                quoteNumber,
                quoteDate,
                validUntil,
                withdrawnReason == null ? QuoteValidity.of(validUntil, today) : QuoteValidity.WITHDRAWN,
                currency,
                seats,
                termMonths,
                lineCount,
                submittedAt,
                submittedBy,
                withdrawnReason);
    }
}
