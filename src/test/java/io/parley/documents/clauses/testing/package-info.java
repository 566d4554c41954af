/** Measures what the clause finder proposes against what documents are known to state. */
@NullMarked
package io.parley.documents.clauses.testing;

import org.jspecify.annotations.NullMarked;
