/** Tests of warranty claims. */
@NullMarked
package io.parley.claims;

import org.jspecify.annotations.NullMarked;
