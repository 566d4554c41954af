package io.parley.evidence;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.documents.DocumentId;
import io.parley.quotes.QuoteId;
import io.parley.quotes.TermEntryId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a proposal. Verdicts are only added; the newest counts. A rejection is about the document and
 * holds for every round, a correction is about the round whose term it became.
 */
@Entity
@Immutable
class ProposalVerdict extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID documentId;

    @Column(nullable = false, updatable = false)
    private UUID quoteId;

    @Column(nullable = false, updatable = false, length = 80)
    private String termKey;

    @Column(nullable = false, updatable = false, length = 64)
    private String statement;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private Verdict verdict;

    @Column(updatable = false, length = 500)
    private @Nullable String reason;

    @Column(updatable = false)
    private @Nullable UUID entryId;

    @Column(nullable = false, updatable = false, length = 200)
    private String decidedBy;

    @Column(nullable = false, updatable = false)
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ProposalVerdict() {}

    private ProposalVerdict(
            ClientId client, QuoteId quote, KeptProposal proposal, Verdict verdict, String decidedBy, Instant at) {
        super(client);
        this.documentId = proposal.document();
        this.quoteId = quote.value();
        this.termKey = proposal.key();
        this.statement = proposal.id().statement();
        this.verdict = verdict;
        this.decidedBy = decidedBy;
        this.decidedAt = at;
    }

    static ProposalVerdict rejected(
            ClientId client, QuoteId quote, KeptProposal proposal, @Nullable String reason, String by, Instant at) {
        var rejected = new ProposalVerdict(client, quote, proposal, Verdict.REJECTED, by, at);
        rejected.reason = reason;
        return rejected;
    }

    static ProposalVerdict reopened(ClientId client, QuoteId quote, KeptProposal proposal, String by, Instant at) {
        return new ProposalVerdict(client, quote, proposal, Verdict.REOPENED, by, at);
    }

    /** @param entry the term that was captured instead */
    static ProposalVerdict corrected(
            ClientId client, QuoteId quote, KeptProposal proposal, TermEntryId entry, String by, Instant at) {
        var corrected = new ProposalVerdict(client, quote, proposal, Verdict.CORRECTED, by, at);
        corrected.entryId = entry.value();
        return corrected;
    }

    ProposalKey proposal() {
        return new ProposalKey(new DocumentId(documentId), statement);
    }

    /** Whether it says anything about proposals to this round. */
    boolean concerns(QuoteId quote) {
        return verdict != Verdict.CORRECTED || quoteId.equals(quote.value());
    }

    Verdict verdict() {
        return verdict;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    TermEntryId entry() {
        return entryId == null ? null : new TermEntryId(entryId);
    }

    String decidedBy() {
        return decidedBy;
    }
}
