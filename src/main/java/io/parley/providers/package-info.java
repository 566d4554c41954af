/**
 * The catalogue of providers a tenant deals with, known once for all its clients: plans with what they hold, support, releases,
 * certifications, fees, and what each provider pays the adviser. Their offers live in {@code quotes}; of {@code clients} only
 * the list of features is used.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "uikit", "terms", "tenancy", "identity", "clients"})
package io.parley.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
