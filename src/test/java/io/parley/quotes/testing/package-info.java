/** Builders of offers for tests. */
@NullMarked
package io.parley.quotes.testing;

import org.jspecify.annotations.NullMarked;
