/**
 * A site's line measured from a browser against the portal itself: who may measure, how much that may take from the
 * server, and whether the figures a browser names agree with the bytes that were moved. What was measured is stored by
 * {@code internet}; nothing is stored here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "tenancy",
            "identity",
            "clients",
            "clients :: spi",
            "internet",
            "network"
        })
package io.parley.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
