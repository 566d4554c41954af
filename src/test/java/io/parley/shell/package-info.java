/** Stories of the frame around all pages. */
@NullMarked
package io.parley.shell;

import org.jspecify.annotations.NullMarked;
