/**
 * Reads the spreadsheet of an offer, or the charges of a running contract, by meaning: whatever its headings, language and
 * number habits, it becomes lines with a code, a quantity, a unit price and how often it is charged, and every doubtful row
 * is named with its column and remedy. Pure: nothing is stored here, nobody is asked who they are.
 */
@NullMarked
@NamedInterface("sheet")
package io.parley.quotes.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
