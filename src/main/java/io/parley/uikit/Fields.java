package io.parley.uikit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form by their labels, to tell where two versions of its data differ.
 *
 * @param <T> the form's data
 */
public final class Fields<T> {

    private record Field<T>(String label, Function<T, @Nullable Object> value) {}

    private final List<Field<T>> fields = new ArrayList<>();

    public Fields<T> add(String label, Function<T, @Nullable Object> value) {
        fields.add(new Field<>(label, value));
        return this;
    }

    public List<Difference> between(T yours, T theirs) {
        return fields.stream()
                .map(field -> new Difference(
                        field.label(),
                        text(field.value().apply(yours)),
                        text(field.value().apply(theirs))))
                .filter(difference -> !difference.yours().equals(difference.theirs()))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
