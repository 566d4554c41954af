/**
 * Attacks on the walls between tenants and between clients, on every entity and table there is: a new one is attacked
 * without anybody having to remember it.
 */
@NullMarked
package io.parley.isolation;

import org.jspecify.annotations.NullMarked;
