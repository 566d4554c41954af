/** Stories of the requests' screens on both sides. */
@NullMarked
package io.parley.requests.ui;

import org.jspecify.annotations.NullMarked;
