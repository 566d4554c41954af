/** Documents as people meet them: in a browser. */
@NullMarked
package io.parley.documents.ui;

import org.jspecify.annotations.NullMarked;
