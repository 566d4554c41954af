/** How a downstream module adds its own action to the rows of a register of devices. */
@NullMarked
@NamedInterface("spi")
package io.parley.devices.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
