package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.contracts.ContractId;
import io.parley.sla.ChronicExit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to leave a contract whose service failed again and again, as last worked out. It is told once per arming; a
 * right that begins in another month, or came back, arms anew.
 */
@Entity
class ExitWatch extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID contractId;

    @Column(nullable = false, updatable = false, length = 40)
    private String scope;

    @Column(nullable = false, length = 200)
    private String provider;

    /** First day of the month that completed the set; absent while there is no such right. */
    @Column
    private @Nullable LocalDate sinceMonth;

    @Column(nullable = false)
    private int failures;

    @Column(nullable = false)
    private int withinMonths;

    @Column(nullable = false)
    private int arming = 1;

    /** The last arming that was told; 0 before the first. */
    @Column(nullable = false)
    private int announced;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ExitWatch() {}

    ExitWatch(ClientId client, ContractId contract, String scope, String provider, ChronicExit right, YearMonth since) {
        super(client);
        this.contractId = contract.value();
        this.scope = scope;
        this.provider = provider;
        this.failures = right.failures();
        this.withinMonths = right.months();
        this.sinceMonth = since.atDay(1);
    }

    /** @param completed months that completed the set, in order, at least one */
    void follow(String providerName, ChronicExit right, List<YearMonth> completed) {
        var before = sinceMonth;
        provider = providerName;
        failures = right.failures();
        withinMonths = right.months();
        sinceMonth = completed.getFirst().atDay(1);
        arming += Objects.equals(before, sinceMonth) ? 0 : 1;
    }

    /** A corrected outage, or a new contract: there is no such right any more. */
    void settle() {
        arming += sinceMonth == null ? 0 : 1;
        sinceMonth = null;
    }

    boolean isOf(ContractId contract, String where) {
        return contractId.equals(contract.value()) && scope.equals(where);
    }

    /** Whether nobody was told of it yet; after this, somebody was. */
    boolean announce() {
        boolean news = sinceMonth != null && announced < arming;
        announced = news ? arming : announced;
        return news;
    }

    Optional<ExitRight> right() {
        return Optional.ofNullable(sinceMonth)
                .map(since -> new ExitRight(client(), provider, YearMonth.from(since), failures, withinMonths));
    }
}
