/** Tests of sla. */
@NullMarked
package io.parley.sla;

import org.jspecify.annotations.NullMarked;
