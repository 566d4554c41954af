/** The operator's pages. */
@NullMarked
package io.parley.operations.ui;

import org.jspecify.annotations.NullMarked;
