/**
 * Service levels: what an agreement's clauses are worth before signing (lint, teeth), and what they owe for the outages a
 * client had (availability, credits, claim deadlines, leakage). Pure so far: clauses come from {@code terms}, prices from its
 * ledger; what an outage costs the client is not said here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "uikit", "terms", "tabular", "clients", "quotes", "quotes :: spi"})
package io.parley.sla;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
