package io.parley.internet;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TestReminderRepository extends Repository<TestReminder, UUID> {

    TestReminder saveAndFlush(TestReminder reminder);

    Optional<TestReminder> findByClientId(UUID client);
}
