package io.parley.contracts;

import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** A service credit asked for under the running contract. */
@Entity
class ContractClaim extends ClientScopedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id", nullable = false, updatable = false)
    private Contract contract;

    /** First day of the month. */
    @Column(nullable = false, updatable = false)
    private LocalDate claimMonth;

    @Column(nullable = false, updatable = false, precision = 19, scale = 4)
    private BigDecimal claimed;

    @Column(nullable = false, updatable = false, precision = 19, scale = 4)
    private BigDecimal paid;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ContractClaim() {}

    ContractClaim(Contract contract, ClaimMade claim) {
        super(contract.client());
        this.contract = contract;
        this.claimMonth = claim.month().atDay(1);
        this.claimed = claim.claimed();
        this.paid = claim.paid();
    }

    ClaimMade claim() {
        return new ClaimMade(YearMonth.from(claimMonth), claimed, paid);
    }
}
