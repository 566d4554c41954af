package io.parley.policies.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.policies.PolicyChange;
import io.parley.policies.PolicyClause;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermValue;
import io.parley.uikit.PercentField;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The credit tiers as rows of from, to below, credit; each is a clause with a source of its own. */
final class Tiers extends Composite<Div> {

    private static final String FAMILY = "sla.tier.";

    private final ClauseRows rows;
    private int last;

    /** @param prepare makes a row editable, given what the row is called */
    Tiers(List<PolicyClause> known, boolean mayEdit, BiConsumer<Clause, String> prepare, Runnable changed) {
        rows = new ClauseRows(
                new ClauseRows.Family(
                        key -> getTranslation("policies.tier.name", number(key)),
                        key -> getTranslation("policies.tier.remove", number(key)),
                        key -> input()),
                mayEdit,
                prepare,
                changed);
        getContent().addClassName("pl-stack");
        getContent().add(rows);
        known.stream()
                .filter(clause -> isTier(clause.key()))
                .sorted(Comparator.comparingInt(clause -> number(clause.key())))
                .forEach(clause -> {
                    last = Math.max(last, number(clause.key()));
                    rows.add(clause.key(), clause);
                });
        if (mayEdit) {
            getContent().add(addition(changed));
        }
    }

    static boolean isTier(String key) {
        return key.startsWith(FAMILY);
    }

    List<Clause> clauses() {
        return rows.clauses();
    }

    Stream<PolicyChange> takenOut() {
        return rows.takenOut();
    }

    /** The tiers of another source in the place of these: two tables in one would be neither. */
    void replace(List<CapturedTerm> tiers) {
        var keys = tiers.stream().map(CapturedTerm::key).toList();
        rows.clauses().stream().filter(clause -> !keys.contains(clause.key())).forEach(rows::takeOut);
        for (var tier : tiers) {
            last = Math.max(last, number(tier.key()));
            rows.take(tier);
        }
    }

    private Button addition(Runnable changed) {
        var add = new Button(getTranslation("policies.tier.add"), VaadinIcon.PLUS.create(), pressed -> {
            last++;
            rows.add(FAMILY + last);
            changed.run();
        });
        add.addThemeVariants(ButtonVariant.SMALL);
        add.addClassName("pp-add");
        add.setTestId("add-tier");
        return add;
    }

    private ClauseInput input() {
        var inclusive = new Checkbox(getTranslation("policies.tier.inclusive"));
        var including = new ClauseInput(
                inclusive,
                List.of(inclusive),
                () -> inclusive.getValue() ? true : null,
                value -> inclusive.setValue(new TermValue(value).flag().orElse(false)));
        return ClauseInputs.several(new StructureInput()
                .with("from", share("policies.tier.from"))
                .with("to", share("policies.tier.to"))
                .with("creditPercent", share("policies.tier.credit"))
                .with("toInclusive", including));
    }

    private ClauseInput share(String labelKey) {
        return ClauseInputs.fraction(new PercentField(getTranslation(labelKey)).whileTyping());
    }

    private static int number(String key) {
        return new TermValue(key.substring(FAMILY.length())).count().orElse(0);
    }
}
