/** Tests of observations and support trials. */
@NullMarked
package io.parley.assessment;

import org.jspecify.annotations.NullMarked;
