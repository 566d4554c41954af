/**
 * Reads what is promised to people: hours, languages and response times of support, warranties of phones, and
 * certificates.
 */
@NullMarked
package io.parley.documents.clauses.structure.support;

import org.jspecify.annotations.NullMarked;
