package io.parley.policies.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.parley.policies.PolicyChange;
import io.parley.policies.PolicyClause;
import io.parley.policies.PolicyRules;
import io.parley.quotes.TermWording;
import io.parley.terms.CapturedTerm;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Levels promised besides availability, such as voice quality or time to repair: each with what is owed when it is missed. */
final class FurtherLevels extends Composite<Div> {

    /** What agreements usually promise; others are captured among the terms and stand here too. */
    private static final List<String> USUAL = Stream.of(
                    "mos", "ttr", "response", "provisioning", "latency", "jitter", "loss")
            .map(PolicyRules.LEVEL::concat)
            .toList();

    private final TermWording wording;
    private final ClauseRows rows;
    private final Paragraph none = new Paragraph(getTranslation("policies.further.none"));
    private final Select<String> more = new Select<>();

    /** @param prepare makes a row editable, given what the row is called */
    FurtherLevels(
            List<PolicyClause> known,
            TermWording wording,
            boolean mayEdit,
            BiConsumer<Clause, String> prepare,
            Runnable changed) {
        this.wording = wording;
        this.rows = new ClauseRows(
                new ClauseRows.Family(
                        this::name, key -> getTranslation("policies.further.remove", name(key)), this::input),
                mayEdit,
                prepare,
                () -> {
                    offer();
                    changed.run();
                });
        none.addClassName("pl-muted");
        getContent().addClassName("pl-stack");
        getContent().add(none, rows);
        known.stream()
                .filter(clause -> PolicyRules.isLevel(clause.key()))
                .forEach(clause -> rows.add(clause.key(), clause));
        if (mayEdit) {
            getContent().add(addition(changed));
        }
        offer();
    }

    List<Clause> clauses() {
        return rows.clauses();
    }

    Stream<PolicyChange> takenOut() {
        return rows.takenOut();
    }

    void take(CapturedTerm said) {
        rows.take(said);
        offer();
    }

    private Select<String> addition(Runnable changed) {
        more.setPlaceholder(getTranslation("policies.further.add"));
        more.setAriaLabel(getTranslation("policies.further.add"));
        more.setItemLabelGenerator(this::name);
        more.addClassName("pp-add");
        more.setTestId("add-level");
        more.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                var added = rows.add(chosen.getValue());
                offer();
                added.focus();
                changed.run();
            }
        });
        return more;
    }

    /** What has no row yet can be added. */
    private void offer() {
        var shown = rows.clauses().stream().map(Clause::key).toList();
        more.clear();
        more.setItems(USUAL.stream().filter(key -> !shown.contains(key)).toList());
        none.setVisible(shown.isEmpty());
    }

    private String name(String key) {
        return wording.feature(key.substring(PolicyRules.LEVEL.length()));
    }

    private ClauseInput input(String key) {
        return ClauseInputs.several(new StructureInput()
                .with("target", words(name(key), "policies.further.target.example"))
                .with("remedy", words(getTranslation("policies.further.remedy"), "policies.further.remedy.none")));
    }

    private ClauseInput words(String label, String placeholderKey) {
        var field = new TextField(label);
        field.setPlaceholder(getTranslation(placeholderKey));
        field.setMaxLength(PolicyRules.LONGEST_TEXT);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return new ClauseInput(
                field,
                List.of(field),
                () -> field.getValue().isBlank() ? null : field.getValue().strip(),
                value -> field.setValue(value == null ? "" : value.toString()));
    }
}
