/**
 * What a client's contract, and each contract it is offered, leaves uncovered of its devices: the gap map, what it may cost,
 * and what to ask a provider for. The maths is that of {@code warranty}; nothing is stored here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "identity",
            "clients",
            "clients :: spi",
            "clients :: navigation",
            "contracts",
            "quotes",
            "terms",
            "warranty",
            "devices",
            "tabular"
        })
package io.parley.gaps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
