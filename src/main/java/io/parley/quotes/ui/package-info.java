/** Offers, their comparison and their terms as tabs of the engagement page, and the editor of an offer. */
@NullMarked
package io.parley.quotes.ui;

import org.jspecify.annotations.NullMarked;
