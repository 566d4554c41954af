/** The requests' tab of an engagement, and the page on which a provider answers. */
@NullMarked
package io.parley.requests.ui;

import org.jspecify.annotations.NullMarked;
