/**
 * Reads taxes and fees on top of the prices, from the lists and tables that print them. They go by other names in each
 * language.
 */
@NullMarked
package io.parley.documents.clauses.structure.fees;

import org.jspecify.annotations.NullMarked;
