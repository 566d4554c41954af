package io.parley.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where queued work is put: into the caller's transaction, and started as soon as that is committed. */
@Component
public class JobQueue {

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    JobQueue(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Queues work once: the same job for the same subject again is a no-op while the first waits or runs. Without a
     * scheduler (in {@code batch}) nothing runs.
     *
     * @param tenant whose work it is; {@link TenantId#NOBODY} for work of no tenant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(QueuedJob job, TenantId tenant, UUID subject) {
        scheduler.ifAvailable(available -> {
            available.scheduleIfNotExists(
                    new TaskInstance<>(QueuedWork.TASK, new QueuedWork(job.name(), tenant, subject).instance()),
                    clock.instant());
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    available.triggerCheckForDueExecutions();
                }
            });
        });
    }
}
