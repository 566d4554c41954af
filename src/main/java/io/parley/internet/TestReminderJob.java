package io.parley.internet;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.clients.ClientId;
import io.parley.jobs.OneByOne;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import org.springframework.stereotype.Component;

/** Every day, for every client with tests: asks to test again where the newest ones have become too old. */
@Component
class TestReminderJob implements TenantJob {

    private final LineTestRepository tests;
    private final TestReminders reminders;
    private final OneByOne oneByOne;

    TestReminderJob(LineTestRepository tests, TestReminders reminders, OneByOne oneByOne) {
        this.tests = tests;
        this.reminders = reminders;
        this.oneByOne = oneByOne;
    }

    @Override
    public String name() {
        return "line-test-reminders";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(5, 20));
    }

    @Override
    public void run(TenantId tenant) {
        oneByOne.each(
                name(), () -> new LinkedHashSet<>(tests.findClients()), client -> reminders.look(new ClientId(client)));
    }
}
