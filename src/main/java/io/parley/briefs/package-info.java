/**
 * The document a client acts on: facts frozen on one day, a view of them per edition, the printed brief, its release and the
 * proof that a file is the one released. What is compared and recommended is decided upstream; nothing here computes a price.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "terms",
            "tenancy",
            "identity",
            "reporting",
            "clients",
            "clients :: spi",
            "clients :: navigation",
            "providers",
            "quotes",
            "gaps",
            "negotiation",
            "promises",
            "sla",
            "outages",
            "internet",
            "network",
            "readiness"
        })
package io.parley.briefs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
