/** How a downstream module adds its own to a register of devices: to each row, and to the page of a client's own people. */
@NullMarked
@NamedInterface("spi")
package io.parley.devices.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
