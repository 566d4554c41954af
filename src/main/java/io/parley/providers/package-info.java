/** A tenant's catalogue of providers: who they are and what they pay the adviser. Offers live in {@code quotes}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "uikit", "terms", "tenancy", "identity", "audit"})
package io.parley.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
