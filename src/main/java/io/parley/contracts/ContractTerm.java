package io.parley.contracts;

import io.parley.clients.ClientScopedEntity;
import io.parley.quotes.TermColumns;
import io.parley.terms.CapturedTerm;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A term of the running contract with its evidence. */
@Entity
class ContractTerm extends ClientScopedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id", nullable = false, updatable = false)
    private Contract contract;

    @Column(nullable = false, updatable = false)
    private int termNumber;

    @Embedded
    private TermColumns columns;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ContractTerm() {}

    ContractTerm(Contract contract, int number, CapturedTerm term) {
        super(contract.client());
        this.contract = contract;
        this.termNumber = number;
        this.columns = TermColumns.of(term);
    }

    CapturedTerm term() {
        return columns.term();
    }
}
