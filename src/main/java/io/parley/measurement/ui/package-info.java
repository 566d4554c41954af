/** The client page on which its own people measure their line. */
@NullMarked
package io.parley.measurement.ui;

import org.jspecify.annotations.NullMarked;
