/** Parts of the offers' screens that other modules may put on their own pages. */
@NullMarked
@NamedInterface("spi")
package io.parley.quotes.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
