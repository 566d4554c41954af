/** Lists of speed tests as people export them, read by meaning. */
@NullMarked
@NamedInterface("sheet")
package io.parley.network.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
