package io.parley.internet;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.tenancy.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import tools.jackson.core.type.TypeReference;

/** When a client telephones most, once per client. */
@Entity
@Table(name = "calling_habits")
class CallingHabits extends ClientScopedEntity {

    @Convert(converter = Text.class)
    @Column(nullable = false, length = 65535)
    private CallingHabitsDraft habits;

    /** As JSON: nobody asks for habits by their parts. */
    @Converter
    static final class Text extends JsonColumn<CallingHabitsDraft> {

        Text() {
            super(new TypeReference<>() {});
        }
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the field
    protected CallingHabits() {}

    CallingHabits(ClientId client, CallingHabitsDraft habits) {
        super(client);
        this.habits = habits;
    }

    void revise(CallingHabitsDraft revised, long expectedVersion) {
        requireVersion(expectedVersion);
        habits = revised;
    }

    CallingHabitsDetails details() {
        return new CallingHabitsDetails(habits, version());
    }
}
