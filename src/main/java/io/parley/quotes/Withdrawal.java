package io.parley.quotes;

import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A round was taken out of the comparison, and why. */
@Entity
@Immutable
@Table(name = "quote_withdrawal")
class Withdrawal extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID quoteId;

    @Column(nullable = false, length = 500, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private Instant withdrawnAt;

    @Column(nullable = false, length = 200, updatable = false)
    private String withdrawnBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Withdrawal() {}

    Withdrawal(Quote quote, String reason, Instant withdrawnAt, String withdrawnBy) {
        super(quote.client());
        this.quoteId = quote.id();
        this.reason = reason;
        this.withdrawnAt = withdrawnAt;
        this.withdrawnBy = withdrawnBy;
    }

    QuoteId quoteId() {
        return new QuoteId(quoteId);
    }

    String reason() {
        return reason;
    }
}
