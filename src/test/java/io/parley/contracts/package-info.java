/** Tests of contracts. */
@NullMarked
package io.parley.contracts;

import org.jspecify.annotations.NullMarked;
