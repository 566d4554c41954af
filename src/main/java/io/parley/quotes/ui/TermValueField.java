package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.terms.TermKey;
import io.parley.uikit.DateField;
import io.parley.uikit.PercentField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters the value of a term in the shape its key asks for. */
final class TermValueField extends Composite<FormLayout> {

    private static final List<String> PERIODS = List.of("DAYS", "MONTHS", "BUSINESS_DAYS");

    private Supplier<@Nullable Object> reading = () -> null;
    private Consumer<Object> showing = value -> {};

    TermValueField() {
        getContent().setAutoResponsive(true);
        getContent().setAutoRows(true);
    }

    /** @return the JSON-shaped value; absent while nothing is entered */
    @Nullable
    Object read() {
        return reading.get();
    }

    void show(@Nullable Object value) {
        if (value != null) {
            showing.accept(value);
        }
    }

    /** Takes on the shape of a key; what was entered before is gone. */
    void fit(@Nullable TermKey key) {
        getContent().removeAll();
        reading = () -> null;
        showing = value -> {};
        if (key == null) {
            return;
        }
        switch (key.kind()) {
            case TEXT -> text();
            case DATE -> date();
            case COUNT -> count(key);
            case MONEY -> money();
            case FRACTION -> fraction();
            case FLAG -> flag();
            case CHOICE -> choice(key);
            case CHOICES -> choices(key);
            case PERIOD -> period();
            case STRUCTURE -> structure(key);
        }
    }

    private void text() {
        var field = add(new TextField(label()));
        reading = () -> field.isEmpty() ? null : field.getValue().strip();
        showing = value -> field.setValue(value.toString());
    }

    private void date() {
        var field = add(new DateField(label()));
        reading = () -> field.getValue() == null ? null : field.getValue().toString();
        showing = value -> field.setValue(LocalDate.parse(value.toString()));
    }

    private void count(TermKey key) {
        var field = add(new IntegerField(label()));
        if (key.unit() != null) {
            field.setHelperText(getTranslation("quotes.term.unit." + key.unit()));
        }
        reading = field::getValue;
        showing = value -> field.setValue(Integer.valueOf(value.toString()));
    }

    private void money() {
        var field = add(new BigDecimalField(label()));
        reading = () -> field.getValue() == null ? null : field.getValue().toPlainString();
        showing = value -> field.setValue(new BigDecimal(value.toString()));
    }

    private void fraction() {
        var field = add(new PercentField(label()));
        reading = () -> field.getValue() == null ? null : field.getValue().toPlainString();
        showing = value -> field.setValue(new BigDecimal(value.toString()));
    }

    private void flag() {
        var field = add(new Select<Boolean>());
        field.setLabel(label());
        field.setItems(true, false);
        field.setItemLabelGenerator(yes -> getTranslation(yes ? "quotes.term.yes" : "quotes.term.no"));
        reading = field::getValue;
        showing = value -> field.setValue(Boolean.valueOf(value.toString()));
    }

    private void choice(TermKey key) {
        var field = add(words(key.vocabulary()));
        field.setLabel(label());
        reading = field::getValue;
        showing = value -> field.setValue(
                value instanceof Collection<?> several
                        ? several.iterator().next().toString()
                        : value.toString());
    }

    private void choices(TermKey key) {
        if (key.vocabulary().isEmpty()) {
            var field = add(new TextField(label()));
            field.setHelperText(getTranslation("quotes.term.several"));
            reading = () -> field.isEmpty() ? null : StructureText.items(field.getValue());
            showing = value -> field.setValue(StructureText.shown(value));
            return;
        }
        var field = add(new CheckboxGroup<String>(label()));
        field.setItems(key.vocabulary());
        field.setItemLabelGenerator(word -> getTranslation("terms.word." + word));
        reading = () -> field.getValue().isEmpty()
                ? null
                : key.vocabulary().stream().filter(field.getValue()::contains).toList();
        showing = value -> field.setValue(
                value instanceof Collection<?> several
                        ? several.stream().map(Object::toString).collect(Collectors.toSet())
                        : Set.of(value.toString()));
    }

    private void period() {
        var amount = add(new IntegerField(label()));
        var unit = add(words(PERIODS));
        unit.setLabel(getTranslation("quotes.field.unit"));
        unit.setValue(PERIODS.getFirst());
        reading = () -> amount.getValue() == null ? null : Map.of("amount", amount.getValue(), "unit", unit.getValue());
        showing = value -> {
            if (value instanceof Map<?, ?> period) {
                amount.setValue(Integer.valueOf(String.valueOf(period.get("amount"))));
                unit.setValue(String.valueOf(period.get("unit")));
            }
        };
    }

    private void structure(TermKey key) {
        var fields = new LinkedHashMap<String, TextField>();
        StructureText.fields(key.key()).forEach(name -> fields.put(name, field(name)));
        reading = () -> StructureText.read(fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().getValue(),
                        (first, second) -> first,
                        LinkedHashMap::new)));
        showing = value -> {
            if (value instanceof Map<?, ?> known) {
                known.forEach((name, part) -> {
                    if (part != null) {
                        fields.computeIfAbsent(String.valueOf(name), this::field)
                                .setValue(StructureText.shown(part));
                    }
                });
            }
        };
    }

    private TextField field(String name) {
        var field = add(new TextField());
        var label = getTranslation("quotes.field." + name);
        field.setLabel(label.startsWith("!") ? name : label);
        var words = StructureText.vocabulary(name);
        if (!words.isEmpty()) {
            field.setHelperText(String.join(" · ", words));
        }
        return field;
    }

    private Select<String> words(List<String> vocabulary) {
        var field = new Select<String>();
        field.setItems(vocabulary);
        field.setItemLabelGenerator(word -> getTranslation("terms.word." + word));
        return field;
    }

    private String label() {
        return getTranslation("quotes.term.value");
    }

    private <C extends Component> C add(C field) {
        field.setTestId("term-value");
        getContent().add(field);
        return field;
    }
}
