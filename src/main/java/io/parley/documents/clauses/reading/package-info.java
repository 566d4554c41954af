/**
 * What all readers share: the {@link Paper} they read, the {@link Finding} they make of it, and what none of them reads. Builds
 * on {@code text} only.
 */
@NullMarked
package io.parley.documents.clauses.reading;

import org.jspecify.annotations.NullMarked;
