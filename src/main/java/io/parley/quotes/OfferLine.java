package io.parley.quotes;

import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of a round as stored; {@link QuoteLine} is what others see of it. */
@Entity
@Immutable
@Table(name = "quote_line")
class OfferLine extends ClientScopedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quote_id", nullable = false, updatable = false)
    private Quote quote;

    @Column(name = "quote_id", insertable = false, updatable = false, nullable = false)
    private @Nullable UUID quoteId;

    @Embedded
    private LineColumns columns;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OfferLine() {}

    /** @param draft checked by {@link QuoteRules} */
    OfferLine(Quote quote, int lineNumber, QuoteLineDraft draft) {
        super(quote.client());
        this.quote = quote;
        this.columns = LineColumns.of(lineNumber, draft);
    }

    /** Read without loading the quote. */
    QuoteId quoteId() {
        return new QuoteId(quoteId == null ? quote.id() : quoteId);
    }

    QuoteLine line() {
        return columns.line();
    }
}
