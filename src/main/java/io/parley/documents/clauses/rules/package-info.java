/**
 * The rules written in {@code clauses/*.yaml}: what a pattern reads in one sentence. A reader like those in {@code structure},
 * with data for code.
 */
@NullMarked
package io.parley.documents.clauses.rules;

import org.jspecify.annotations.NullMarked;
