/**
 * Client packages: a client's profile, documents, quotes and confirmed terms as one folder or zip (docs/package-format.md).
 * Reads them without trust, imports them through the services everybody uses, and exports what was understood and
 * computed. No formula lives here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "briefs",
            "common",
            "clients",
            "clients :: navigation",
            "contracts",
            "contracts :: invoice",
            "devices",
            "documents",
            "documents :: clauses",
            "identity",
            "internet",
            "negotiation",
            "network",
            "network :: sheet",
            "outages",
            "providers",
            "quotes",
            "quotes :: sheet",
            "sla",
            "sla :: log",
            "tabular",
            "tenancy",
            "terms",
            "uikit",
            "warranty",
            "warranty :: sheet"
        })
package io.parley.packages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
