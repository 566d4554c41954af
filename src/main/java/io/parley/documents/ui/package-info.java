/** The list of a client's documents, the preview of a page, and how files leave: each stream asks again who reads. */
@NullMarked
package io.parley.documents.ui;

import org.jspecify.annotations.NullMarked;
