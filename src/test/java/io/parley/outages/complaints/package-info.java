/** Tests of complaints to the regulator. */
@NullMarked
package io.parley.outages.complaints;

import org.jspecify.annotations.NullMarked;
