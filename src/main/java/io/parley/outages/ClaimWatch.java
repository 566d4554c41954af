package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.contracts.ContractId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A credit that is owed and not claimed, as last worked out. Alerts are given once per band and arming; another last day
 * arms anew.
 */
@Entity
class ClaimWatch extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID contractId;

    @Column(nullable = false, updatable = false, length = 40)
    private String scope;

    @Column(nullable = false, updatable = false)
    private LocalDate firstMonth;

    @Column(nullable = false)
    private LocalDate lastMonth;

    @Column(nullable = false, length = 200)
    private String provider;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(nullable = false, length = 3)
    private String currency;

    @Column(nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    /** Absent while nothing is owed, or nobody knows until when it can be claimed. */
    @Column
    private @Nullable LocalDate claimBy;

    @Column(nullable = false)
    private int arming = 1;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ClaimWatch() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    ClaimWatch(ClientId client, ContractId contract, ServiceStanding standing, CreditMonth month) {
        super(client);
        this.contractId = contract.value();
        this.scope = month.scope();
        this.firstMonth = month.month().period().first().atDay(1);
        write(standing, month);
        this.claimBy = lastDay(month);
    }

    void follow(ServiceStanding standing, CreditMonth month) {
        var before = claimBy;
        write(standing, month);
        claimBy = lastDay(month);
        arming += Objects.equals(before, claimBy) ? 0 : 1;
    }

    private void write(ServiceStanding standing, CreditMonth month) {
        lastMonth = month.month().period().last().atDay(1);
        provider = standing.providerName();
        currency = standing.currency();
        amount = month.credit().orElse(BigDecimal.ZERO);
    }

    private static @Nullable LocalDate lastDay(CreditMonth month) {
        return month.state() == CreditState.OWED || month.state() == CreditState.LAPSED
                ? month.month().claimBy().orElse(null)
                : null;
    }

    /** Nothing is owed for it any more. */
    void settle() {
        arming += claimBy == null ? 0 : 1;
        claimBy = null;
    }

    boolean isOf(CreditMonth month) {
        return scope.equals(month.scope())
                && month().equals(month.month().period().first());
    }

    YearMonth month() {
        return YearMonth.from(firstMonth);
    }

    String provider() {
        return provider;
    }

    String currency() {
        return currency;
    }

    BigDecimal amount() {
        return amount;
    }

    int arming() {
        return arming;
    }

    Optional<LocalDate> claimBy() {
        return Optional.ofNullable(claimBy);
    }
}
