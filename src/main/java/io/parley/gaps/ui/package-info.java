/** The client page's tab with the gap map. */
@NullMarked
package io.parley.gaps.ui;

import org.jspecify.annotations.NullMarked;
