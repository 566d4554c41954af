/** How a downstream module adds its own section to the client page and to the engagement page, and pages of its own for a client's people. */
@NullMarked
@NamedInterface("spi")
package io.parley.clients.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
