package io.parley.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands each piece of queued work to its job, as the system of its tenant; pauses twice as long after each failure. A
 * suspended tenant's work rests: it is kept, and does not count as failed.
 */
class QueuedTask extends OneTimeTask<Void> {

    private static final Logger LOG = LoggerFactory.getLogger(QueuedTask.class);

    private static final Duration REST = Duration.ofMinutes(10);

    private final Map<String, QueuedJob> jobs;
    private final ActingForTenant acting;
    private final TenantDirectory tenants;

    QueuedTask(List<QueuedJob> jobs, ActingForTenant acting, TenantDirectory tenants) {
        super(QueuedWork.TASK, Void.class);
        this.jobs = jobs.stream().collect(Collectors.toMap(QueuedJob::name, Function.identity()));
        this.acting = acting;
        this.tenants = tenants;
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        TenantId tenant = QueuedWork.of(instance.getId()).tenant();
        if (tenant.equals(TenantId.NOBODY) || tenants.isActive(tenant)) {
            return super.execute(instance, context);
        }
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(REST));
    }

    @Override
    public void executeOnce(TaskInstance<Void> instance, ExecutionContext context) {
        QueuedWork work = QueuedWork.of(instance.getId());
        acting.run(work.tenant(), () -> job(work).run(work.subject()));
    }

    @Override
    public FailureHandler<Void> getFailureHandler() {
        return this::afterFailure;
    }

    private void afterFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        QueuedWork work = QueuedWork.of(complete.getExecution().taskInstance.getId());
        QueuedJob job = job(work);
        int failures = complete.getExecution().consecutiveFailures + 1;
        if (failures > job.retries()) {
            LOG.error("Gave up {} after {} failures", work, failures);
            acting.run(work.tenant(), () -> job.gaveUp(work.subject()));
            operations.remove();
        } else {
            Duration pause = job.firstPause().multipliedBy(1L << (failures - 1));
            LOG.warn("{} failed for the {}. time, next try in {}", work, failures, pause);
            operations.reschedule(complete, complete.getTimeDone().plus(pause));
        }
    }

    private QueuedJob job(QueuedWork work) {
        QueuedJob job = jobs.get(work.job());
        if (job == null) {
            throw new IllegalStateException("No job is called " + work.job());
        }
        return job;
    }
}
