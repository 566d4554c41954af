/**
 * The providers a tenant deals with, known once for all its clients, and what each pays the adviser. Their offers live in
 * {@code quotes}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "uikit", "tenancy", "identity"})
package io.parley.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
