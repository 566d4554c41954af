package io.parley.internet;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CallingHabitsRepository extends Repository<CallingHabits, UUID> {

    CallingHabits saveAndFlush(CallingHabits habits);

    Optional<CallingHabits> findByClientId(UUID clientId);
}
