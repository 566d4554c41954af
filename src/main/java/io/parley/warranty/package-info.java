/**
 * How long a client's hardware is covered, by whom, and what a contract leaves uncovered. Policies and devices come from
 * lists as people keep them; what nobody has said is unknown, not uncovered. No provider's offer belongs here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "tabular"})
package io.parley.warranty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
