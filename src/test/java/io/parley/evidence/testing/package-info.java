/** Papers and desks for tests of reading documents. */
@NullMarked
package io.parley.evidence.testing;

import org.jspecify.annotations.NullMarked;
