/** What downstream modules know of providers. */
@NullMarked
@NamedInterface("spi")
package io.parley.providers.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
