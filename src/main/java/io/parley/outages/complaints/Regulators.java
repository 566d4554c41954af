package io.parley.outages.complaints;

import io.parley.outages.complaints.Regulator.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads what is known about regulators: one file for each country in {@code /regulators}. */
public final class Regulators {

    private static final ConcurrentMap<String, Optional<Regulator>> KNOWN = new ConcurrentHashMap<>();

    private Regulators() {}

    /** @return empty for a country about which nothing is recorded */
    public static Optional<Regulator> of(String country) {
        return country.matches("[A-Z]{2}") ? KNOWN.computeIfAbsent(country, Regulators::read) : Optional.empty();
    }

    static Timers timers(String country) {
        return of(country).map(Regulator::timers).orElse(Timers.UNKNOWN);
    }

    private static Optional<Regulator> read(String country) {
        try (var file = Regulators.class.getResourceAsStream("/regulators/" + country + ".yaml")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(regulator(country, new Yaml(new SafeConstructor(new LoaderOptions())).load(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Regulator regulator(String country, Map<String, Object> data) {
        Map<String, Map<String, Object>> texts = part(data, "texts");
        return new Regulator(
                country,
                Locale.forLanguageTag(text(data, "language")),
                text(data, "source"),
                text(data, "asOf"),
                timers(data),
                texts.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> wording(text.getValue()))));
    }

    private static Timers timers(Map<String, Object> data) {
        Map<String, Object> answer = part(data, "answer");
        var formal = data.get("formalWithin");
        return new Timers(
                period(text(answer, "within")),
                Timers.From.valueOf(text(answer, "from")),
                formal == null ? null : period(formal));
    }

    private static Wording wording(Map<String, Object> text) {
        List<String> rules = part(text, "rules");
        return new Wording(text(text, "authority"), text(text, "procedure"), text(text, "where"), List.copyOf(rules));
    }

    private static Period period(Object text) {
        return Period.parse(String.valueOf(text));
    }

    private static String text(Map<String, Object> data, String name) {
        return String.valueOf(Objects.requireNonNull(data.get(name), name));
    }

    @SuppressWarnings("unchecked")
    private static <T> T part(Map<String, Object> data, String name) {
        return (T) Objects.requireNonNull(data.get(name), name);
    }
}
