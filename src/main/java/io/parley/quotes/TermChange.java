package io.parley.quotes;

import io.parley.terms.CapturedTerm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clause on which two rounds say different things, or one is surer than the other.
 *
 * @param key key of the registry
 * @param before what counted before; absent when nothing was known
 * @param after what counts now; absent when nothing is known any more
 */
public record TermChange(
        String key, @Nullable CapturedTerm before, @Nullable CapturedTerm after) {

    public TermChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A changed term is in one of the rounds at least");
        }
    }

    /** The term as it is now, or as it was last. */
    public CapturedTerm term() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
