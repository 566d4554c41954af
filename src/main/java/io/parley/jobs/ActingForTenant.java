package io.parley.jobs;

import io.parley.tenancy.TenantId;

/** Runs work as the system for a tenant; {@code identity} knows how. */
@FunctionalInterface
public interface ActingForTenant {

    void run(TenantId tenant, Runnable work);
}
