/** How the words of status pages are understood. */
@NullMarked
package io.parley.outages.statuspage;

import org.jspecify.annotations.NullMarked;
