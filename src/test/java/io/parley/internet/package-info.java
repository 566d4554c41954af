@NullMarked
package io.parley.internet;

import org.jspecify.annotations.NullMarked;
