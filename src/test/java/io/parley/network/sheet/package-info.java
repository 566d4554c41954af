@NullMarked
package io.parley.network.sheet;

import org.jspecify.annotations.NullMarked;
