package io.parley.quotes;

import io.parley.common.Formats;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKey;
import io.parley.terms.TermKeys;
import io.parley.terms.TermValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says captured terms in a reader's language: what a key is called and what its value means. */
public final class TermWording {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}(_[A-Z0-9]+)+");
    private static final Set<String> FRACTIONS =
            Set.of("percent", "rate", "cap", "creditPercent", "percentOff", "indexPercent");
    private static final Set<String> AMOUNTS = Set.of("amount", "step", "fixed", "amountOff", "committed");

    private final Texts texts;
    private final Locale locale;
    private final Formats formats;
    private final Currency currency;
    private final ClausePhrases clauses;

    /** Where words come from. */
    @FunctionalInterface
    public interface Texts {

        /** @return something that begins with {@code !} when there is no such key */
        String get(String key, Object... arguments);
    }

    /** @param currency of amounts in the terms */
    public TermWording(Texts texts, Locale locale, Currency currency) {
        this.texts = texts;
        this.locale = locale;
        this.formats = Formats.of(locale);
        this.currency = currency;
        this.clauses = new ClausePhrases(texts, formats, currency);
    }

    public String label(CapturedTerm term) {
        return term.label() == null ? label(term.key()) : term.label();
    }

    /** The name of a key; members of a family carry their own name behind the family's. */
    public String label(String key) {
        var known = TermKeys.find(key);
        if (known.isEmpty()) {
            return key;
        }
        var name = texts.get(known.get().labelKey());
        if (!known.get().key().endsWith(".*")) {
            return name;
        }
        var member = key.substring(known.get().key().length() - 1);
        return name + " · " + feature(member);
    }

    /** The value in words; empty for an unknown one. */
    public String value(CapturedTerm term) {
        var value = term.value();
        if (value == null) {
            return "";
        }
        if (term.key().equals("support.hours")) {
            return SupportHours.say(value.toString(), texts, locale);
        }
        var key = TermKeys.find(term.key());
        var kind = key.map(TermKey::kind).orElse(TermValueKind.TEXT);
        var unit = key.map(TermKey::unit).orElse(null);
        return switch (kind) {
            case MONEY -> decimal(value, number -> formats.price(number, currency));
            case FRACTION -> decimal(value, formats::percent);
            case DATE -> date(value);
            case COUNT -> unit == null ? value.toString() : texts.get("quotes.unit." + unit, value);
            case STRUCTURE -> structure(term.key(), value);
            default -> any(null, value);
        };
    }

    private String structure(String key, Object value) {
        return value instanceof Map<?, ?> clause
                ? clauses.say(key, clause).orElseGet(() -> fields(clause))
                : any(null, value);
    }

    private String any(@Nullable String field, Object value) {
        return switch (value) {
            case Boolean yes -> texts.get(yes ? "quotes.term.yes" : "quotes.term.no");
            case Map<?, ?> fields -> fields(fields);
            case Collection<?> items -> items(items);
            case String text when field != null && FRACTIONS.contains(field) -> decimal(text, formats::percent);
            case String text
            when field != null && AMOUNTS.contains(field) -> decimal(text, number -> formats.price(number, currency));
            case String text -> word(texts, text);
            default -> value.toString();
        };
    }

    private String fields(Map<?, ?> fields) {
        if (fields.size() == 2 && fields.containsKey("amount") && fields.containsKey("unit")) {
            return fields.get("amount") + " " + any(null, String.valueOf(fields.get("unit")));
        }
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> field(String.valueOf(field.getKey()), field.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String field(String name, Object value) {
        var shown = any(name, value);
        boolean saysItself = value instanceof String text && !text.isEmpty() && Character.isLetter(text.charAt(0));
        return saysItself ? shown : either("quotes.field." + name, name) + " " + shown;
    }

    private String items(Collection<?> items) {
        boolean run = items.size() > 3 && items.stream().allMatch(Integer.class::isInstance);
        var shown = items.stream()
                .filter(item -> item != null)
                .map(item -> any(null, item))
                .toList();
        return run ? shown.getFirst() + " … " + shown.getLast() : String.join(", ", shown);
    }

    private String date(Object value) {
        try {
            return formats.date(LocalDate.parse(value.toString()));
        } catch (DateTimeParseException asPrinted) {
            return value.toString();
        }
    }

    private static String decimal(Object value, Function<BigDecimal, String> format) {
        try {
            return format.apply(new BigDecimal(value.toString()));
        } catch (NumberFormatException asPrinted) {
            return value.toString();
        }
    }

    /** What a feature is called, such as {@code FAX}. */
    public String feature(String code) {
        return either("clients.feature." + code.toLowerCase(Locale.ROOT), word(texts, code));
    }

    private String either(String key, String otherwise) {
        var text = texts.get(key);
        return text.startsWith("!") ? otherwise : text;
    }

    /** A word of the vocabularies; one the product does not know reads as a word all the same, not as code. */
    static String word(Texts texts, String code) {
        var known = texts.get("terms.word." + code);
        if (!known.startsWith("!")) {
            return known;
        }
        return CODE.matcher(code).matches()
                ? code.charAt(0) + code.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT)
                : code;
    }
}
