/** What the client's side promises. */
@NullMarked
package io.parley.portal;

import org.jspecify.annotations.NullMarked;
