@NullMarked
package io.parley.measurement;

import org.jspecify.annotations.NullMarked;
