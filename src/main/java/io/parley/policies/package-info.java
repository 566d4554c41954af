/**
 * The whole service level agreement of an offer or of the contract in force on one page: every clause with its evidence, the
 * tiers as a drawing, what is weak about it while somebody types; as a file, and kept for a provider to be taken over. Nothing
 * is stored here: clauses are terms of {@code quotes} and {@code contracts}, what a provider usually offers stands in the
 * catalogue of {@code providers}, and what clauses mean is {@code sla}'s.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "terms",
            "identity",
            "clients",
            "clients :: navigation",
            "providers",
            "providers :: spi",
            "quotes",
            "quotes :: spi",
            "contracts",
            "sla"
        })
package io.parley.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
