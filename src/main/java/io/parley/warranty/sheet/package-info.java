/** Lists of devices and of warranty policies as people keep them, read by meaning. */
@NullMarked
@NamedInterface("sheet")
package io.parley.warranty.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
