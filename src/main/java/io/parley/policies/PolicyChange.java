package io.parley.policies;

import io.parley.terms.CapturedTerm;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a clause.
 *
 * @param before absent where nothing stood
 * @param now absent to take the clause out, such as a tier that is not there
 */
public record PolicyChange(
        @Nullable PolicyClause before, @Nullable CapturedTerm now) {}
