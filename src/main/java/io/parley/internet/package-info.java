/**
 * The internet lines of a client's sites: what was measured on them, by whom and how. The maths of lines and calls stands
 * in {@code network}, which stores nothing; how a browser measures stands in {@code measurement}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "tenancy",
            "audit",
            "identity",
            "documents",
            "jobs",
            "notifications",
            "notifications :: spi",
            "tabular",
            "clients",
            "clients :: spi",
            "clients :: navigation",
            "network",
            "network :: sheet"
        })
package io.parley.internet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
