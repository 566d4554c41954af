/**
 * The second reader: finds by likeness to the sentences in {@code clauses/examples/*.tsv} what no rule and no table has
 * yielded. It is less sure and says so.
 */
@NullMarked
package io.parley.documents.clauses.learned;

import org.jspecify.annotations.NullMarked;
