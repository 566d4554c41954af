/**
 * The consultant's part in a decision: which offer is recommended, in which words and for which reasons. Prices and clauses are
 * upstream; nothing here computes them, and nothing here is chosen by a formula.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "terms",
            "tenancy",
            "identity",
            "clients",
            "clients :: spi",
            "clients :: navigation",
            "quotes",
            "readiness"
        })
package io.parley.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
