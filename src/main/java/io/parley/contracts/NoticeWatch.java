package io.parley.contracts;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.terms.NoticeSchedule;
import io.parley.terms.NoticeStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By when the notice of a contract must leave the house, as last worked out. Alerts are given once per band and arming;
 * another last day arms anew.
 */
@Entity
class NoticeWatch extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID contractId;

    @Column(nullable = false)
    private int arming = 1;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private NoticeStatus status;

    @Column
    private @Nullable LocalDate sendBy;

    /** By when it must have arrived; all that is known while nobody has said how long it travels. */
    @Column
    private @Nullable LocalDate arriveBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected NoticeWatch() {}

    NoticeWatch(ClientId client, ContractId contract, NoticeSchedule schedule) {
        super(client);
        this.contractId = contract.value();
        this.status = schedule.status();
        this.sendBy = schedule.sendBy();
        this.arriveBy = schedule.cancelByEffective();
    }

    /** @return whether the last day is another one, so that earlier alerts count no more */
    boolean follow(NoticeSchedule schedule) {
        var before = lastDay();
        status = schedule.status();
        sendBy = schedule.sendBy();
        arriveBy = schedule.cancelByEffective();
        boolean moved = !Objects.equals(before, lastDay());
        arming += moved ? 1 : 0;
        return moved;
    }

    /** The day to send by; the day to arrive by while nobody has said how long a notice travels. */
    private @Nullable LocalDate lastDay() {
        return sendBy == null ? arriveBy : sendBy;
    }

    ContractId contract() {
        return new ContractId(contractId);
    }

    int arming() {
        return arming;
    }

    /** Whether it is known when to send, or only when it must have arrived. */
    boolean knowsWhenToSend() {
        return sendBy != null;
    }

    /** The day by which somebody must do something about it; empty when there is nothing to do, or no day is known. */
    Optional<LocalDate> due() {
        if (sendBy != null) {
            return status.isDue() ? Optional.of(sendBy) : Optional.empty();
        }
        return status == NoticeStatus.UNKNOWN ? Optional.ofNullable(arriveBy) : Optional.empty();
    }
}
