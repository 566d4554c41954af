/** Tests of reading an offer's documents. */
@NullMarked
package io.parley.evidence;

import org.jspecify.annotations.NullMarked;
