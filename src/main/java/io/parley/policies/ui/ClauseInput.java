package io.parley.policies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the value of a clause is typed: one field or a few beside each other.
 *
 * @param component to be laid out
 * @param fields told apart to hear changes and to show what is wrong
 * @param reading the JSON-shaped value; absent while nothing is typed
 * @param showing a value; absent to empty the fields
 */
record ClauseInput(
        Component component,
        List<? extends HasValue<?, ?>> fields,
        Supplier<@Nullable Object> reading,
        Consumer<@Nullable Object> showing) {

    /** @param changed after somebody typed */
    void onChange(Runnable changed) {
        fields.forEach(field -> field.addValueChangeListener(event -> {
            wrong(null);
            changed.run();
        }));
    }

    void readOnly() {
        fields.forEach(field -> field.setReadOnly(true));
    }

    /** @param message absent when nothing is wrong any more */
    void wrong(@Nullable String message) {
        for (var field : fields) {
            if (field instanceof HasValidationProperties marked) {
                marked.setErrorMessage(field == fields.getFirst() ? message : null);
                marked.setInvalid(message != null);
            }
        }
    }
}
