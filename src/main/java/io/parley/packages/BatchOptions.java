package io.parley.packages;

import io.parley.common.ProblemException;
import io.parley.common.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code batch} was asked to do.
 *
 * @param input folder or zip
 * @param output folder for the results; made when missing
 * @param today overrides the day the package names
 * @param locale language of words in the results; absent for the client's own
 */
record BatchOptions(Path input, Path output, @Nullable LocalDate today, Optional<Locale> locale) {

    private static final List<String> NAMES = List.of("--package", "--out", "--today", "--locale");

    /** @throws ProblemException when an option is missing, unknown or has no value */
    static BatchOptions parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i);
            if (!NAMES.contains(name) || i + 1 == arguments.size() || values.containsKey(name)) {
                throw new ProblemException("packages.batch.usage", name);
            }
            values.put(name, arguments.get(i + 1));
        }
        return new BatchOptions(
                path("--package", values),
                path("--out", values),
                day(values.get("--today")),
                Optional.ofNullable(values.get("--locale")).map(BatchOptions::locale));
    }

    private static Path path(String name, Map<String, String> values) {
        var value = values.get(name);
        if (value == null) {
            throw new ProblemException("packages.batch.usage", name);
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new ProblemException("packages.batch.usage", name);
        }
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new ProblemException("packages.batch.today", String.valueOf(value));
        }
    }

    private static Locale locale(String tag) {
        var wanted = Locale.forLanguageTag(tag.replace('_', '-'));
        boolean offered = Texts.languages().stream()
                .anyMatch(language -> language.getLanguage().equals(wanted.getLanguage()));
        if (!offered) {
            throw new ProblemException("packages.batch.locale", tag);
        }
        return Texts.offered(wanted);
    }
}
