/** Stories of the documents tab in a real browser. */
@NullMarked
package io.parley.documents.ui;

import org.jspecify.annotations.NullMarked;
