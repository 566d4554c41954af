package io.parley.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of an item.
 *
 * @param responsible who sees to it; empty while nobody does
 * @param due by when
 * @param note what was found or agreed; for {@link ReadinessState#NOT_NEEDED} the reason
 */
public record ReadinessDecision(
        ReadinessState state, String responsible, @Nullable LocalDate due, String note) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_NOTE = 1000;

    static final ReadinessDecision OPEN = new ReadinessDecision(ReadinessState.OPEN, "", null, "");
}
