/** The page on which an offer's documents are read: the paper on the left, what it is believed to say on the right. */
@NullMarked
package io.parley.evidence.ui;

import org.jspecify.annotations.NullMarked;
