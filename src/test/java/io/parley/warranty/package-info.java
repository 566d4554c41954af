@NullMarked
package io.parley.warranty;

import org.jspecify.annotations.NullMarked;
