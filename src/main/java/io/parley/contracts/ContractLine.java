package io.parley.contracts;

import io.parley.clients.ClientScopedEntity;
import io.parley.quotes.LineColumns;
import io.parley.quotes.QuoteLineDraft;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A charge of the running contract, at the price of contract month 1. */
@Entity
class ContractLine extends ClientScopedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id", nullable = false, updatable = false)
    private Contract contract;

    @Embedded
    private LineColumns columns;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ContractLine() {}

    ContractLine(Contract contract, int number, QuoteLineDraft draft) {
        super(contract.client());
        this.contract = contract;
        this.columns = LineColumns.of(number, draft);
    }

    QuoteLineDraft draft() {
        return columns.line().toDraft();
    }
}
