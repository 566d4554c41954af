package io.parley.internet;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** When a client's people were last asked to test again; the database takes one row a client. */
@Entity
class TestReminder extends ClientScopedEntity {

    @Column(nullable = false)
    private LocalDate remindedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TestReminder() {}

    TestReminder(ClientId client, LocalDate today) {
        super(client);
        this.remindedOn = today;
    }

    /** @return whether a whole period is over since; if so, the next begins today */
    boolean renew(LocalDate today, int days) {
        if (remindedOn.plusDays(days).isAfter(today)) {
            return false;
        }
        remindedOn = today;
        return true;
    }
}
