package io.parley.policies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import io.parley.terms.TermValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Fields for clauses that are one word, or a few, of a known list. */
final class ChoiceInputs {

    private final Component texts;

    ChoiceInputs(Component texts) {
        this.texts = texts;
    }

    ClauseInput flag(String label) {
        var field = new Select<Boolean>();
        field.setLabel(label);
        field.setItems(true, false);
        field.setItemLabelGenerator(yes -> yes == null ? unknown() : text(yes ? "quotes.term.yes" : "quotes.term.no"));
        clearable(field);
        return ClauseInputs.one(
                field, yes -> yes, value -> new TermValue(value).flag().orElse(null));
    }

    ClauseInput choice(String label, List<String> vocabulary) {
        var field = select(label, vocabulary);
        return ClauseInputs.one(
                field,
                word -> word,
                value -> value == null ? null : words(value).getFirst());
    }

    /** A word the registry does not have stays choosable, so that nothing is lost. */
    ClauseInput choices(String label, List<String> vocabulary) {
        var field = new MultiSelectComboBox<String>(label);
        field.setItems(vocabulary);
        field.setItemLabelGenerator(this::word);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return new ClauseInput(
                field,
                List.of(field),
                () -> field.getValue().isEmpty() ? null : inOrder(vocabulary, field.getValue()),
                value -> {
                    var chosen = value == null ? List.<String>of() : words(value);
                    field.setItems(inOrder(vocabulary, chosen, vocabulary));
                    field.setValue(Set.copyOf(chosen));
                });
    }

    private static List<String> inOrder(List<String> vocabulary, Set<String> chosen) {
        return inOrder(vocabulary, chosen, List.of()).stream()
                .filter(chosen::contains)
                .toList();
    }

    private static List<String> inOrder(List<String> vocabulary, Iterable<String> chosen, List<String> more) {
        var all = new LinkedHashSet<>(vocabulary);
        all.addAll(more);
        chosen.forEach(all::add);
        return List.copyOf(all);
    }

    private Select<String> select(String label, List<String> vocabulary) {
        var field = new Select<String>();
        field.setLabel(label);
        field.setItems(vocabulary);
        field.setItemLabelGenerator(word -> word == null ? unknown() : word(word));
        clearable(field);
        return field;
    }

    /** Nobody knows: a choice like the others, and the one a field begins with. */
    private void clearable(Select<?> field) {
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(unknown());
    }

    private static List<String> words(Object value) {
        return new TermValue(value)
                .items().stream().map(item -> Objects.toString(item.raw(), "")).toList();
    }

    private String word(String word) {
        var text = text("terms.word." + word);
        return text.startsWith("!") ? word : text;
    }

    private String unknown() {
        return text("terms.word.UNKNOWN");
    }

    private String text(String key) {
        return texts.getTranslation(key);
    }
}
