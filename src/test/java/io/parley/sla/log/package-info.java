/** Tests of the outage log. */
@NullMarked
package io.parley.sla.log;

import org.jspecify.annotations.NullMarked;
