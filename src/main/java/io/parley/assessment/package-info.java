/**
 * What a consultant makes of the offers by the ten considerations: observations that no document holds, and the log of how a
 * provider's support did when it was tried. What the papers say comes from {@code quotes}; which offer is best is said
 * downstream, in {@code negotiation}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "terms",
            "tenancy",
            "audit",
            "identity",
            "clients",
            "clients :: spi",
            "providers",
            "quotes"
        })
package io.parley.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
