/**
 * Lists of devices and of warranty policies as people keep them, read by meaning. Its types carry the interface's name
 * themselves: an only sub-package is not seen as one by Modulith 2.1.
 */
@NullMarked
package io.parley.warranty.sheet;

import org.jspecify.annotations.NullMarked;
