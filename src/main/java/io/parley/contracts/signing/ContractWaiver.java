package io.parley.contracts.signing;

import io.parley.clients.ClientScopedEntity;
import io.parley.terms.ContractDifference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Somebody's word that a difference is accepted. It holds for these two statements: when either changes, the difference has
 * another fingerprint and stands in the way again.
 */
@Entity
@Immutable
class ContractWaiver extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID finalContractId;

    @Column(nullable = false, updatable = false, length = 64)
    private String fingerprint;

    @Column(nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(nullable = false, updatable = false)
    private Instant waivedAt;

    @Column(nullable = false, updatable = false, length = 200)
    private String waivedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ContractWaiver() {}

    ContractWaiver(FinalContract paper, ContractDifference difference, String reason, Instant at, String by) {
        super(paper.client());
        this.finalContractId = paper.id();
        this.fingerprint = difference.fingerprint();
        this.reason = reason;
        this.waivedAt = at;
        this.waivedBy = by;
    }

    String fingerprint() {
        return fingerprint;
    }

    Waived waived() {
        return new Waived(reason, waivedAt, waivedBy);
    }
}
