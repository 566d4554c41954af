/**
 * Whether a site's line carries its calls: what a call takes, how many are wanted at once, what measurements leave for them
 * and how they will sound. Formulas over measured figures; what nobody has measured stays unknown. No provider's prices and
 * no contract belong here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "tabular"})
package io.parley.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
