/** Pages of the warranty catalogue and of the register of devices. */
@NullMarked
package io.parley.devices.ui;

import org.jspecify.annotations.NullMarked;
