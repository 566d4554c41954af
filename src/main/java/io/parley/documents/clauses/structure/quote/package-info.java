/**
 * Reads the tables of a quotation: its number and dates, seats, features and promotions. Each reader here knows one kind of
 * row.
 */
@NullMarked
package io.parley.documents.clauses.structure.quote;

import org.jspecify.annotations.NullMarked;
