/** Briefs on the engagement page, the history of all runs, and the page on which a file is checked. */
@NullMarked
package io.parley.briefs.ui;

import org.jspecify.annotations.NullMarked;
