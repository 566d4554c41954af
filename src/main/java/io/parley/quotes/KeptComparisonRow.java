package io.parley.quotes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kept comparison without its content, for lists. */
record KeptComparisonRow(
        UUID id,
        LocalDate comparedOn,
        @Nullable String scenarioName,
        int offerCount,
        String language,
        String sha256,
        String keptBy,
        Instant keptAt) {

    KeptComparisonSummary summary() {
        return new KeptComparisonSummary(
                new KeptComparisonId(id),
                comparedOn,
                scenarioName,
                offerCount,
                Locale.forLanguageTag(language),
                sha256,
                keptBy,
                keptAt);
    }
}
