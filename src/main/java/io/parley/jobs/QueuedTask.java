package io.parley.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each piece of queued work to its job, as the system of its tenant; pauses twice as long after each failure. */
class QueuedTask extends OneTimeTask<Void> {

    private static final Logger LOG = LoggerFactory.getLogger(QueuedTask.class);

    private final Map<String, QueuedJob> jobs;
    private final ActingForTenant acting;

    QueuedTask(List<QueuedJob> jobs, ActingForTenant acting) {
        super(QueuedWork.TASK, Void.class);
        this.jobs = jobs.stream().collect(Collectors.toMap(QueuedJob::name, Function.identity()));
        this.acting = acting;
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
