/** Contracts with a service level, for tests. */
@NullMarked
package io.parley.outages.testing;

import org.jspecify.annotations.NullMarked;
