/** Stories of the pages on which briefs are printed, released and checked. */
@NullMarked
package io.parley.briefs.ui;

import org.jspecify.annotations.NullMarked;
