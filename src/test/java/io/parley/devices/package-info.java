/** Tests of the register of devices and the warranty catalogue. */
@NullMarked
package io.parley.devices;

import org.jspecify.annotations.NullMarked;
