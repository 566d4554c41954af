@NullMarked
package io.parley;

import org.jspecify.annotations.NullMarked;
