/** Stories of the offers' screens. */
@NullMarked
package io.parley.quotes.ui;

import org.jspecify.annotations.NullMarked;
