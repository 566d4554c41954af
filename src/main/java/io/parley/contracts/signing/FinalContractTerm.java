package io.parley.contracts.signing;

import io.parley.clients.ClientScopedEntity;
import io.parley.quotes.TermColumns;
import io.parley.terms.CapturedTerm;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A clause somebody looked for in the paper for signature: what it says, or that it says nothing. */
@Entity
class FinalContractTerm extends ClientScopedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "final_contract_id", nullable = false, updatable = false)
    private FinalContract paper;

    @Column(nullable = false, updatable = false)
    private int termNumber;

    @Embedded
    private TermColumns columns;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FinalContractTerm() {}

    FinalContractTerm(FinalContract paper, int number, CapturedTerm term) {
        super(paper.client());
        this.paper = paper;
        this.termNumber = number;
        this.columns = TermColumns.of(term);
    }

    int number() {
        return termNumber;
    }

    CapturedTerm term() {
        return columns.term();
    }
}
