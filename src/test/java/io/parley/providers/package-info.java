/** What the providers module promises. */
@NullMarked
package io.parley.providers;

import org.jspecify.annotations.NullMarked;
