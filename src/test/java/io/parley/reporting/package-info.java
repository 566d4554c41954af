/** Behaviour of the printing works. */
@NullMarked
package io.parley.reporting;

import org.jspecify.annotations.NullMarked;
