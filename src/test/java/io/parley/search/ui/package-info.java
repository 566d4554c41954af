/** Tests of the search page. */
@NullMarked
package io.parley.search.ui;

import org.jspecify.annotations.NullMarked;
