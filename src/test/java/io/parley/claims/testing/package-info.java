/** Clients with devices for tests. */
@NullMarked
package io.parley.claims.testing;

import org.jspecify.annotations.NullMarked;
