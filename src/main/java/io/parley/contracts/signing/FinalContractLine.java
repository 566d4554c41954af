package io.parley.contracts.signing;

import io.parley.clients.ClientScopedEntity;
import io.parley.quotes.LineColumns;
import io.parley.quotes.QuoteLineDraft;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A charge as it stands in the paper for signature. */
@Entity
class FinalContractLine extends ClientScopedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "final_contract_id", nullable = false, updatable = false)
    private FinalContract paper;

    @Embedded
    private LineColumns columns;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FinalContractLine() {}

    FinalContractLine(FinalContract paper, int number, QuoteLineDraft draft) {
        super(paper.client());
        this.paper = paper;
        this.columns = LineColumns.of(number, draft);
    }

    QuoteLineDraft draft() {
        return columns.line().toDraft();
    }
}
