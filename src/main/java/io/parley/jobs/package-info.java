/**
 * Background work on the database we already have (db-scheduler): recurring work per tenant and queued work per subject,
 * bound to exactly one tenant, under the application's clock. Knows no domain; jobs live in their modules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "tenancy"})
package io.parley.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
