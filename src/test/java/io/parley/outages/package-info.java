/** Tests of the log of outages and of what is owed for them. */
@NullMarked
package io.parley.outages;

import org.jspecify.annotations.NullMarked;
