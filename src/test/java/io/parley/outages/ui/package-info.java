/** Stories of the service pages. */
@NullMarked
package io.parley.outages.ui;

import org.jspecify.annotations.NullMarked;
