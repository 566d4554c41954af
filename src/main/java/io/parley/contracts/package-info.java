/**
 * What binds a client: the contract it is in now, with its charges, terms and the notice given, and what follows from them
 * today: key dates, what leaving costs. Offers live upstream in {@code quotes}, whose line and term model is reused.
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
            "providers",
            "quotes",
            "quotes :: spi"
        })
package io.parley.contracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
