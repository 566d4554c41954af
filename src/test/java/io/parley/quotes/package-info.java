/** Tests of offers and their comparison. */
@NullMarked
package io.parley.quotes;

import org.jspecify.annotations.NullMarked;
