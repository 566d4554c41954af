/**
 * From a provider that does not help to the regulator: the facts, the steps with their days, what each country's rules say
 * about them (data, {@code /regulators}) and the papers that are sent.
 */
@NullMarked
package io.parley.outages.complaints;

import org.jspecify.annotations.NullMarked;
