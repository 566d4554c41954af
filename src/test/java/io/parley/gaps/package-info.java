/** Tests of gap maps. */
@NullMarked
package io.parley.gaps;

import org.jspecify.annotations.NullMarked;
