/** The page on which one searches. */
@NullMarked
package io.parley.search.ui;

import org.jspecify.annotations.NullMarked;
