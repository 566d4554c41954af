package io.parley.terms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as captured, read without trust: what does not have the expected shape is unknown, never zero. */
public record TermValue(@Nullable Object raw) {

    /** A number like 1e999999999 is no amount, and writing it out would take all memory. */
    private static final int MOST_DIGITS = 40;

    /** The member of a structure; a missing one is a value that answers nothing. */
    public TermValue field(String name) {
        return new TermValue(raw instanceof Map<?, ?> map ? map.get(name) : null);
    }

    /** Names of the members of a structure; none of anything else. */
    public Set<String> names() {
        return raw instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    /** A number of at most 40 digits. */
    public Optional<BigDecimal> decimal() {
        return number().filter(number -> Math.abs(number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS);
    }

    private Optional<BigDecimal> number() {
        try {
            return switch (raw) {
                case BigDecimal number -> Optional.of(number);
                case BigInteger number -> Optional.of(new BigDecimal(number));
                case Number number -> Optional.of(new BigDecimal(number.toString()));
                case String text -> Optional.of(new BigDecimal(text.strip()));
                case null, default -> Optional.empty();
            };
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A decimal that is not below zero: prices, percentages and amounts of clauses never are. */
    public Optional<BigDecimal> amount() {
        return decimal().filter(number -> number.signum() >= 0);
    }

    /** A whole number. */
    public Optional<Integer> count() {
        try {
            return decimal().map(BigDecimal::intValueExact);
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    /** A text that is not blank, without space at its ends. */
    public Optional<String> text() {
        return raw instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    public Optional<Boolean> flag() {
        return raw instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    public Optional<LocalDate> date() {
        try {
            return raw instanceof LocalDate date ? Optional.of(date) : text().map(LocalDate::parse);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** A word of a closed vocabulary. */
    public <E extends Enum<E>> Optional<E> word(Class<E> vocabulary) {
        try {
            return text().map(word -> Enum.valueOf(vocabulary, word));
        } catch (IllegalArgumentException notInVocabulary) {
            return Optional.empty();
        }
    }

    /** The members of a list; a single value is a list of one, nothing is an empty list. */
    public List<TermValue> items() {
        return switch (raw) {
            case List<?> list -> list.stream().map(TermValue::new).toList();
            case null -> List.of();
            default -> List.of(this);
        };
    }
}
