/** Stories of the page on which documents are read. */
@NullMarked
package io.parley.evidence.ui;

import org.jspecify.annotations.NullMarked;
