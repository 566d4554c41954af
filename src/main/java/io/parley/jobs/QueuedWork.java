package io.parley.jobs;

import io.parley.tenancy.TenantId;
import java.util.UUID;

/** One piece of queued work as the key of its row. */
record QueuedWork(String job, TenantId tenant, UUID subject) {

    static final String TASK = "queued";

    static QueuedWork of(String instance) {
        String[] parts = instance.split("/", 3);
        return new QueuedWork(parts[0], new TenantId(UUID.fromString(parts[1])), UUID.fromString(parts[2]));
    }

    String instance() {
        return job + "/" + tenant + "/" + subject;
    }
}
