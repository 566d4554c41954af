package io.parley.briefs;

import io.parley.briefs.BriefFacts.Statement;
import io.parley.quotes.SupportHours;
import io.parley.terms.TermKeys;
import io.parley.terms.TermValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a captured term means in a few words. Values are JSON-shaped trees that people typed: nothing here throws. */
final class TermPhrases {

    private final BriefWords words;

    TermPhrases(BriefWords words) {
        this.words = words;
    }

    /** Name of a term, such as "Notice period"; the name printed on the paper when the product has none. */
    String name(String key, @Nullable String label) {
        if (key.startsWith("feature.")) {
            return feature(key.substring("feature.".length()));
        }
        return label != null
                ? label
                : TermKeys.find(key)
                        .map(known -> words.knows(known.labelKey()) ? words.say(known.labelKey()) : key)
                        .orElse(key);
    }

    String feature(String code) {
        return words.knows("feature." + code) ? words.say("feature." + code) : code;
    }

    String say(Statement statement) {
        return switch (statement.key()) {
            case "etf" -> terminationFee(fields(statement.value()));
            case "price.escalator" -> escalator(fields(statement.value()));
            case "support.hours" -> SupportHours.say(text(statement.value()), words::say, words.locale());
            case "sla.chronicExit" -> {
                Map<?, ?> exit = fields(statement.value());
                yield words.say("term.chronicExit", text(exit.get("failures")), text(exit.get("months")));
            }
            default -> byKind(statement);
        };
    }

    private String byKind(Statement statement) {
        Object value = statement.value();
        TermValueKind kind =
                TermKeys.find(statement.key()).map(known -> known.kind()).orElse(TermValueKind.TEXT);
        return switch (kind) {
            case FRACTION -> decimal(value).map(words::percent).orElseGet(() -> text(value));
            case MONEY -> decimal(value).map(words::money).orElseGet(() -> text(value));
            case DATE -> date(value);
            case FLAG -> words.say(Boolean.TRUE.equals(value) ? "term.yes" : "term.no");
            case COUNT -> counted(text(value), statement.unit());
            case PERIOD -> {
                Map<?, ?> period = fields(value);
                yield text(period.get("amount")) + " " + word(text(period.get("unit")));
            }
            default -> word(value);
        };
    }

    private String counted(String count, @Nullable String unit) {
        return unit != null && count.matches("\\d+") && words.knows("unit." + unit)
                ? words.say("unit." + unit, new BigDecimal(count))
                : count;
    }

    private String escalator(Map<?, ?> clause) {
        String kind = text(clause.get("kind"));
        Optional<BigDecimal> percent = decimal(clause.get("percent")).or(() -> decimal(clause.get("cap")));
        String key = "term.escalator." + kind;
        return words.knows(key) ? words.say(key, percent.map(words::percent).orElse("?")) : word(kind);
    }

    private String terminationFee(Map<?, ?> clause) {
        String kind = text(clause.get("kind"));
        if (clause.get("tiers") instanceof List<?> tiers) {
            return tiers.stream()
                    .map(TermPhrases::fields)
                    .map(tier -> words.say(
                            "term.etf.tier", share(tier.get("percent")), text(tier.get("from")), text(tier.get("to"))))
                    .collect(Collectors.joining(words.say("list.separator")));
        }
        String key = "term.etf." + kind;
        if (!words.knows(key)) {
            return word(kind);
        }
        Object share = clause.get("percent") == null ? BigDecimal.ONE : clause.get("percent");
        return words.say(key, share(share), text(clause.get("months")), amount(clause), text(clause.get("step")));
    }

    private String amount(Map<?, ?> clause) {
        return decimal(clause.get("amount"))
                .or(() -> decimal(clause.get("committed")))
                .map(words::money)
                .orElse("?");
    }

    private String share(@Nullable Object fraction) {
        return decimal(fraction).map(words::percent).orElse("?");
    }

    private String date(@Nullable Object value) {
        try {
            return words.date(LocalDate.parse(text(value)));
        } catch (java.time.format.DateTimeParseException notADate) {
            return text(value);
        }
    }

    private String word(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::word).collect(Collectors.joining(words.say("list.separator")));
        }
        String text = text(value);
        return words.knows("terms.word." + text) ? words.say("terms.word." + text) : text;
    }

    private static Map<?, ?> fields(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Optional<BigDecimal> decimal(@Nullable Object value) {
        try {
            return value == null ? Optional.empty() : Optional.of(new BigDecimal(value.toString()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
