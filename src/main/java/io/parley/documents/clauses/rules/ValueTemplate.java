package io.parley.documents.clauses.rules;

import io.parley.documents.clauses.text.Quantity;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The value a rule gives: words of the vocabulary as they stand, and placeholders for what the pattern caught:
 * {@code $n}, {@code $pct}, {@code $money} (number, fraction, amount), {@code $months}, {@code $days}, {@code $hours},
 * {@code $minutes}, {@code $period}, {@code $amount} with {@code $periodUnit} (number and unit converted), {@code $choice} (the name of the group {@code isLastDay}
 * as LAST_DAY), {@code $text} (the exact words). A 2 at the end stands for the second of its kind.
 */
record ValueTemplate(Object template) {

    /** Empty when what was caught is no sensible value. */
    Optional<Object> fill(Matcher caught, Sentence sentence) {
        try {
            return Optional.ofNullable(fill(template, caught, sentence));
        } catch (ArithmeticException | NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static @Nullable Object fill(@Nullable Object part, Matcher caught, Sentence sentence) {
        if (part instanceof Map<?, ?> map) {
            var filled = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((name, value) -> filled.put(String.valueOf(name), fill(value, caught, sentence)));
            return filled;
        }
        if (part instanceof List<?> list) {
            var filled = new ArrayList<@Nullable Object>();
            list.forEach(value -> filled.add(fill(value, caught, sentence)));
            return filled;
        }
        return part instanceof String word && word.startsWith("$") ? caught(word.substring(1), caught, sentence) : part;
    }

    private static @Nullable Object caught(String name, Matcher caught, Sentence sentence) {
        var second = name.endsWith("2") ? "2" : "";
        return switch (name.replace("2", "")) {
            case "n" -> number(caught, second);
            case "pct" -> Quantity.fraction(caught.group("pct" + second));
            case "money" -> Quantity.money(caught.group("money" + second));
            case "months" -> quantity(caught, second).months();
            case "days" -> quantity(caught, second).days();
            case "hours" -> quantity(caught, second).hours();
            case "minutes" -> quantity(caught, second).minutes();
            case "period" -> quantity(caught, second).period();
            case "amount" -> quantity(caught, second).period().get("amount");
            case "periodUnit" -> quantity(caught, second).period().get("unit");
            case "choice" -> choice(caught);
            case "text" -> sentence.words().words(caught.start("text"), caught.end("text"));
            default -> throw new IllegalArgumentException("Unknown placeholder $" + name);
        };
    }

    private static int number(Matcher caught, String second) {
        return Integer.parseInt(caught.group("n" + second).replace(",", ""));
    }

    private static Quantity quantity(Matcher caught, String second) {
        return new Quantity(number(caught, second), caught.group("unit" + second));
    }

    private static @Nullable String choice(Matcher caught) {
        return caught.namedGroups().entrySet().stream()
                .filter(group -> group.getKey().startsWith("is") && caught.start(group.getValue()) >= 0)
                .map(group -> group.getKey()
                        .substring(2)
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }
}
