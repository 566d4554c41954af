package io.parley.outages.complaints;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What is known about complaining to a country's regulator. It is data with its source and day, never advice: rules change,
 * and whoever files checks the current one.
 *
 * @param language in which a complaint is filed
 * @param source where the rules stand
 * @param asOf how new that is, such as {@code 2021-09}
 * @param texts by language tag
 */
public record Regulator(
        String country, Locale language, String source, String asOf, Timers timers, Map<String, Wording> texts) {

    /**
     * How it reads in one language.
     *
     * @param where the complaint is filed
     * @param rules what to know before filing, one sentence each
     */
    public record Wording(String authority, String procedure, String where, List<String> rules) {}

    /** In the reader's language, or in the one it is filed in. */
    public Wording in(Locale locale) {
        var exact = texts.get(locale.getLanguage());
        return exact == null ? Objects.requireNonNull(texts.get(language.getLanguage())) : exact;
    }
}
