/** Clients and engagements for tests. */
@NullMarked
package io.parley.clients.testing;

import org.jspecify.annotations.NullMarked;
