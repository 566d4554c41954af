/**
 * Service after signing: the log of a client's outages, kept by consultants and the client's own people, and what the
 * contract in force owes for them, asked for and paid, the right to leave, and complaints to the regulator. The maths stands in {@code sla}; what binds stands in
 * {@code contracts}; nothing of either is repeated here.
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
            "documents",
            "jobs",
            "notifications",
            "notifications :: spi",
            "reporting",
            "letters",
            "tabular",
            "clients",
            "clients :: spi",
            "clients :: navigation",
            "contracts",
            "quotes :: spi",
            "sla",
            "sla :: log"
        })
package io.parley.outages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
