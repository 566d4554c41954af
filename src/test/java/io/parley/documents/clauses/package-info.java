/** Tests of the clause finder on sentences nobody wrote its rules for. */
@NullMarked
package io.parley.documents.clauses;

import org.jspecify.annotations.NullMarked;
