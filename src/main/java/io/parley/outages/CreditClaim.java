package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.common.ProblemException;
import io.parley.contracts.ContractId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A credit that was asked for; the database takes one for each contract, scope and month. */
@Entity
class CreditClaim extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID contractId;

    @Column(nullable = false, updatable = false, length = 40)
    private String scope;

    @Column(nullable = false, updatable = false)
    private LocalDate firstMonth;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(nullable = false, updatable = false, length = 3)
    private String currency;

    @Column(nullable = false, updatable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(updatable = false)
    private @Nullable LocalDate claimedOn;

    @Column(nullable = false, updatable = false, length = 200)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private ClaimOutcome outcome = ClaimOutcome.OPEN;

    @Column(nullable = false, precision = 19, scale = 4)
    private BigDecimal paid = BigDecimal.ZERO;

    @Column
    private @Nullable LocalDate settledOn;

    @Column(nullable = false, length = 1000)
    private String reason = "";

    @Column(nullable = false, updatable = false, length = 200)
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CreditClaim() {}

    CreditClaim(ClientId client, ContractId contract, ClaimDraft draft, String currency, String by) {
        super(client);
        this.contractId = contract.value();
        this.scope = draft.scope();
        this.firstMonth = draft.month().atDay(1);
        this.currency = currency;
        this.amount = draft.amount();
        this.claimedOn = draft.day();
        this.reference = draft.reference().strip();
        this.recordedBy = by;
    }

    /** The provider credited something, perhaps less than was asked for. */
    void pay(BigDecimal credited, LocalDate on, long expectedVersion) {
        settle(ClaimOutcome.PAID, on, expectedVersion);
        paid = credited;
    }

    void deny(String why, LocalDate on, long expectedVersion) {
        settle(ClaimOutcome.DENIED, on, expectedVersion);
        reason = why.strip();
    }

    /** What became of it was recorded by mistake. */
    void reopen(long expectedVersion) {
        requireVersion(expectedVersion);
        outcome = ClaimOutcome.OPEN;
        paid = BigDecimal.ZERO;
        settledOn = null;
        reason = "";
    }

    private void settle(ClaimOutcome became, LocalDate on, long expectedVersion) {
        requireVersion(expectedVersion);
        if (outcome != ClaimOutcome.OPEN) {
            throw new ProblemException("outages.problem.settled");
        }
        outcome = became;
        settledOn = on;
    }

    ClaimId claimId() {
        return new ClaimId(id());
    }

    ClaimDetails details() {
        return new ClaimDetails(
                claimId(),
                new ClaimDraft(scope, YearMonth.from(firstMonth), amount, claimedOn, reference),
                outcome,
                paid,
                settledOn,
                reason,
                version());
    }
}
