/** Stories of the pages of devices and warranties. */
@NullMarked
package io.parley.devices.ui;

import org.jspecify.annotations.NullMarked;
