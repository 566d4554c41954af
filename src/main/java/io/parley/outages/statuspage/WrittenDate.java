package io.parley.outages.statuspage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as written.
 *
 * @param year absent when it is not written
 * @param swappable whether month and day could be meant the other way round
 */
record WrittenDate(@Nullable Integer year, int month, int day, boolean swappable) {

    /** @return empty if there is no such day */
    Optional<LocalDate> in(int someYear) {
        try {
            return Optional.of(LocalDate.of(year == null ? someYear : year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
