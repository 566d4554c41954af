package io.parley.quotes;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That people were told an offer had lapsed; the database takes only one per offer. Whether it has is read off its day. */
@Entity
@Immutable
@Table(name = "quote_lapse")
class Lapse extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID quoteId;

    @Column(nullable = false, updatable = false)
    private Instant announcedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Lapse() {}

    Lapse(ClientId client, QuoteId quote, Instant now) {
        super(client);
        this.quoteId = quote.value();
        this.announcedAt = now;
    }
}
