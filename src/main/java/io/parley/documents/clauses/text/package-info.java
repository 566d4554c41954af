/**
 * Words, numbers and dates as printed: the lines of a {@link SourceText} put together to sentences, with numbers in digits.
 * Knows nothing of terms.
 */
@NullMarked
package io.parley.documents.clauses.text;

import org.jspecify.annotations.NullMarked;
