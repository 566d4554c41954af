/** Tests of the search over documents and terms. */
@NullMarked
package io.parley.search;

import org.jspecify.annotations.NullMarked;
