package io.parley.quotes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kept comparison in a list.
 *
 * @param comparedOn the day whose offers, dates and rates it shows
 * @param scenario it was seen under; absent for the assumptions as entered
 * @param offers number of columns
 * @param language in which it was kept
 * @param sha256 of the kept bytes, in hexadecimal
 */
public record KeptComparisonSummary(
        KeptComparisonId id,
        LocalDate comparedOn,
        @Nullable String scenario,
        int offers,
        Locale language,
        String sha256,
        String keptBy,
        Instant keptAt) {}
