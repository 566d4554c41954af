/** What a tenant's administrators set for everybody: people, and how the tenant shows itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "uikit", "tenancy", "audit", "identity"})
package io.parley.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
