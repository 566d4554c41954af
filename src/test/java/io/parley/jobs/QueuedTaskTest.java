package io.parley.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QueuedTaskTest extends ServiceTest {

    @Autowired
    private ActingForTenant acting;

    @Autowired
    private TenantDirectory tenants;

    private final List<UUID> done = new ArrayList<>();

    @Test
    void aSuspendedTenantsWorkRestsWithoutCountingAsFailedAndIsDoneAfterwards() {
        TenantId tenant = openTenant("Coastline Advisory");
        suspend(tenant);
        assertThat(operationsAfterRunFor(tenant)).isEqualTo("rescheduled");
        assertThat(done).isEmpty();

        resume(tenant);
        assertThat(operationsAfterRunFor(tenant)).isEqualTo("removed");
        assertThat(done).hasSize(1);
    }

    @Test
    void workOfNoTenantIsDoneAndThatOfAnUnknownOneIsNot() {
        assertThat(operationsAfterRunFor(TenantId.NOBODY)).isEqualTo("removed");
        assertThat(operationsAfterRunFor(new TenantId(UUID.randomUUID()))).isEqualTo("rescheduled");
        assertThat(done).hasSize(1);
    }

    private String operationsAfterRunFor(TenantId tenant) {
        TaskInstance<Void> instance =
                new TaskInstance<>(QueuedWork.TASK, new QueuedWork("test-job", tenant, UUID.randomUUID()).instance());
        Execution execution = new Execution(Instant.EPOCH, instance);
        Outcome outcome = new Outcome(execution);
        new QueuedTask(List.of(new Job(done)), acting, tenants)
                .execute(instance, new ExecutionContext(null, execution, null, null))
                .complete(ExecutionComplete.success(execution, Instant.EPOCH, Instant.EPOCH), outcome);
        return String.join(" ", outcome.called);
    }

    /** Notes what becomes of the row instead of changing it. */
    private static final class Outcome extends ExecutionOperations<Void> {

        private final List<String> called = new ArrayList<>();

        Outcome(Execution execution) {
            super(null, null, execution);
        }

        @Override
        public void remove() {
            called.add("removed");
        }

        @Override
        public void stop() {
            called.add("removed");
        }

        @Override
        public void reschedule(ExecutionComplete completed, Instant next) {
            called.add("rescheduled");
        }
    }

    private record Job(List<UUID> done) implements QueuedJob {

        @Override
        public String name() {
            return "test-job";
        }

        @Override
        public void run(UUID subject) {
            done.add(subject);
        }

        @Override
        public void gaveUp(UUID subject) {
            throw new AssertionError("Nothing failed");
        }
    }
}
