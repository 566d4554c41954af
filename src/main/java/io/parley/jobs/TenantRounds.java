package io.parley.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round the active tenants with a job. */
class TenantRounds {

    private static final Logger LOG = LoggerFactory.getLogger(TenantRounds.class);

    private final TenantDirectory tenants;
    private final ActingForTenant acting;

    TenantRounds(TenantDirectory tenants, ActingForTenant acting) {
        this.tenants = tenants;
        this.acting = acting;
    }

    RecurringTask<Void> task(TenantJob job) {
        return Tasks.recurring(job.name(), job.schedule()).execute((instance, context) -> run(job));
    }

    /** @return for how many tenants the job did its work */
    int run(TenantJob job) {
        int done = 0;
        for (TenantId tenant : tenants.active()) {
            boolean stillActive = tenants.isActive(tenant); // a round may take long
            if (stillActive && succeeds(job, tenant)) {
                done++;
            }
        }
        return done;
    }

    @SuppressWarnings("IllegalCatch") // whatever goes wrong for one tenant must not stop the next
    private boolean succeeds(TenantJob job, TenantId tenant) {
        try {
            acting.run(tenant, () -> job.run(tenant));
            return true;
        } catch (RuntimeException failed) {
            LOG.error("Job {} failed for tenant {}", job.name(), tenant, failed);
            return false;
        }
    }
}
