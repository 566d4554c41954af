@NullMarked
package io.parley.measurement.ui;

import org.jspecify.annotations.NullMarked;
