/**
 * What each site of a client needs before a telephone service starts there, item by item, with who sees to it. Lines and
 * their capacity are measured and planned in {@code internet}; whether an offer may be recommended is decided in
 * {@code negotiation}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "tenancy",
            "audit",
            "identity",
            "clients",
            "clients :: spi",
            "internet",
            "network"
        })
package io.parley.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
