/**
 * Broken hardware: who reported it, what was asked of whoever stands in for it, each step until it is replaced, and by when
 * it should be. How long a device is covered stands in {@code warranty}, the devices themselves in {@code devices}.
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
            "documents :: spi",
            "jobs",
            "notifications",
            "clients",
            "clients :: spi",
            "clients :: navigation",
            "reporting",
            "letters",
            "warranty",
            "devices",
            "devices :: spi"
        })
package io.parley.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
