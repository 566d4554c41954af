/**
 * Reads the service level: tiers of credits however their table lies, what is covered and what is excluded, and
 * maintenance.
 */
@NullMarked
package io.parley.documents.clauses.structure.credits;

import org.jspecify.annotations.NullMarked;
