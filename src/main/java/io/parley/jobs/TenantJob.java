package io.parley.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.parley.tenancy.TenantId;

/**
 * Recurring work, done for each active tenant in turn as the system of that tenant. What fails for one tenant is logged and
 * tried again next time; the other tenants' work goes on. A bean of this type is scheduled; it must be idempotent.
 */
public interface TenantJob {

    /** Stable kebab-case name: the key of its row. */
    String name();

    Schedule schedule();

    void run(TenantId tenant);
}
