/** What opening each page costs the database, and that no list costs more because it is longer. */
@NullMarked
package io.parley.statements;

import org.jspecify.annotations.NullMarked;
