/**
 * The client's hardware and who stands in for it: the register of devices with their stored ends of warranty, and the
 * catalogue of warranty policies, shared and the consultancy's own. The maths stands in {@code warranty}; what nobody has
 * said stays unknown. No provider's offer belongs here.
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
            "warranty",
            "warranty :: sheet"
        })
package io.parley.devices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
