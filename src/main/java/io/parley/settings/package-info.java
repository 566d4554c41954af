/** What a tenant's administrators set for everybody: people, how the tenant shows itself, and how its
 * documents are kept. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "tenancy",
            "audit",
            "identity",
            "documents",
            "clients",
            "clients :: navigation"
        })
package io.parley.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
