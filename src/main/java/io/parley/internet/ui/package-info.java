/** Pages of a client's internet lines: what they carry, and the tests that the consultants keep. */
@NullMarked
package io.parley.internet.ui;

import org.jspecify.annotations.NullMarked;
