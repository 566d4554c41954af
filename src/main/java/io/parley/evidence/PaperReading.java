package io.parley.evidence;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * What one state of the rules read in some documents together. It never changes: another version of a document, or another
 * rule, is another reading.
 */
@Entity
@Immutable
class PaperReading extends ClientScopedEntity {

    @Column(nullable = false, updatable = false, length = 64)
    private String papers;

    @Column(nullable = false, updatable = false)
    private int pageCount;

    @Convert(converter = ProposalsColumn.class)
    @Column(nullable = false, updatable = false, length = 65_535)
    private List<KeptProposal> proposals;

    @Column(nullable = false, updatable = false)
    private Instant readAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PaperReading() {}

    /** @param papers fingerprint of the documents and the rules  @param pageCount pages that had text */
    PaperReading(ClientId client, String papers, int pageCount, List<KeptProposal> proposals, Instant readAt) {
        super(client);
        this.papers = papers;
        this.pageCount = pageCount;
        this.proposals = List.copyOf(proposals);
        this.readAt = readAt;
    }

    String papers() {
        return papers;
    }

    List<KeptProposal> proposals() {
        return proposals;
    }

    int pageCount() {
        return pageCount;
    }

    Instant readAt() {
        return readAt;
    }
}
