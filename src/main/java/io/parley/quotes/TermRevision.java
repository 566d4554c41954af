package io.parley.quotes;

import io.parley.clients.ClientScopedEntity;
import io.parley.terms.CapturedTerm;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** One revision of a captured term. Only ever added: what a released figure stood on stays readable. */
@Entity
@Immutable
@Table(name = "quote_term_revision")
class TermRevision extends ClientScopedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quote_id", nullable = false, updatable = false)
    private Quote quote;

    @Column(name = "quote_id", insertable = false, updatable = false, nullable = false)
    private @Nullable UUID quoteId;

    @Column(nullable = false, updatable = false)
    private UUID entryId;

    @Column(nullable = false, updatable = false)
    private int entryNumber;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Embedded
    private TermColumns columns;

    @Column(nullable = false, updatable = false)
    private boolean retired;

    @Column(length = 500, updatable = false)
    private @Nullable String reason;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(nullable = false, length = 200, updatable = false)
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TermRevision() {}

    /** The first revision of a term. */
    static TermRevision first(Quote quote, int entryNumber, CapturedTerm term, Instant at, String by) {
        var entry = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return new TermRevision(quote, entry, entryNumber, 1, term, false, null, at, by);
    }

    /** What was learned later about the same term. */
    TermRevision corrected(CapturedTerm term, @Nullable String why, Instant at, String by) {
        return new TermRevision(quote, entryId, entryNumber, revision + 1, term, false, why, at, by);
    }

    /** The term was captured by mistake. */
    TermRevision takenOut(String why, Instant at, String by) {
        return new TermRevision(quote, entryId, entryNumber, revision + 1, captured(), true, why, at, by);
    }

    private TermRevision(
            Quote quote,
            UUID entryId,
            int entryNumber,
            int revision,
            CapturedTerm term,
            boolean retired,
            @Nullable String reason,
            Instant recordedAt,
            String recordedBy) {
        super(quote.client());
        this.quote = quote;
        this.entryId = entryId;
        this.entryNumber = entryNumber;
        this.revision = revision;
        this.columns = TermColumns.of(term);
        this.retired = retired;
        this.reason = reason;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    QuoteId quoteId() {
        return new QuoteId(quoteId == null ? quote.id() : quoteId);
    }

    TermEntryId entry() {
        return new TermEntryId(entryId);
    }

    int entryNumber() {
        return entryNumber;
    }

    int revision() {
        return revision;
    }

    boolean retired() {
        return retired;
    }

    Quote quote() {
        return quote;
    }

    CapturedTerm captured() {
        return columns.term();
    }

    QuoteTerm term() {
        return new QuoteTerm(entry(), revision, captured(), retired, reason, recordedAt, recordedBy);
    }
}
