@NullMarked
package io.parley.warranty.sheet;

import org.jspecify.annotations.NullMarked;
