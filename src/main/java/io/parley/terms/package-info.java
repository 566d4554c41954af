/**
 * The pure meaning of clauses: what a captured term says, and what it costs in money and days. Only the JDK, so that
 * every formula of domain.md can be tested as a table; no clock, no database, no words for people (only keys of them).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package io.parley.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
