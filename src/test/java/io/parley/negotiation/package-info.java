/** Tests of recommendations. */
@NullMarked
package io.parley.negotiation;

import org.jspecify.annotations.NullMarked;
