/**
 * Asking for offers: a request for quote with a frozen scope and a deadline, the providers invited to it, the page on which
 * they answer without an account, and sealed answers that nobody can read before they are opened. An answer becomes a round
 * of {@code quotes} when a consultant takes it over; nothing here compares.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "terms",
            "tenancy",
            "audit",
            "jobs",
            "identity",
            "notifications",
            "clients",
            "clients :: spi",
            "clients :: navigation",
            "providers",
            "providers :: navigation",
            "quotes",
            "quotes :: spi"
        })
package io.parley.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
