package io.parley.policies.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.policies.PolicyChange;
import io.parley.policies.PolicyClause;
import io.parley.terms.CapturedTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Clauses of one family as rows. One that is taken out comes back as what it was. */
final class ClauseRows extends Composite<Div> {

    /**
     * What the rows of a family have in common.
     *
     * @param name what a row is called, by its key
     * @param removal what the button says that takes it out, by its key
     * @param input makes its fields, by its key
     */
    record Family(
            Function<String, String> name, Function<String, String> removal, Function<String, ClauseInput> input) {}

    private final Family family;
    private final boolean mayEdit;
    private final BiConsumer<Clause, String> prepare;
    private final Runnable changed;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Clause> gone = new ArrayList<>();

    /**
     * @param prepare makes a row editable, given what the row is called
     * @param changed after a row was taken out
     */
    ClauseRows(Family family, boolean mayEdit, BiConsumer<Clause, String> prepare, Runnable changed) {
        this.family = family;
        this.mayEdit = mayEdit;
        this.prepare = prepare;
        this.changed = changed;
        getContent().addClassName("pp-rows");
    }

    List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    Stream<PolicyChange> takenOut() {
        return gone.stream().map(Clause::takenOut).flatMap(Optional::stream);
    }

    /** A row for the key, with what stood there before somebody took it out a moment ago. */
    Clause add(String key) {
        var known = gone.stream().filter(clause -> clause.key().equals(key)).findFirst();
        known.ifPresent(gone::remove);
        return add(
                key, known.flatMap(Clause::takenOut).map(PolicyChange::before).orElse(null));
    }

    Clause add(String key, @Nullable PolicyClause before) {
        var clause = new Clause(key, before, family.input().apply(key));
        var row = clause.component();
        row.addClassName("pp-row");
        row.setTestId(key);
        if (mayEdit) {
            prepare.accept(clause, family.name().apply(key));
            row.add(removal(clause));
        } else {
            clause.readOnly();
        }
        clauses.add(clause);
        getContent().add(row);
        return clause;
    }

    /** Puts what another paper or list says into its row. */
    void take(CapturedTerm said) {
        clauses.stream()
                .filter(clause -> clause.key().equals(said.key()))
                .findFirst()
                .orElseGet(() -> add(said.key()))
                .take(said);
    }

    void takeOut(Clause clause) {
        clauses.remove(clause);
        gone.add(clause);
        getContent().remove(clause.component());
    }

    private Button removal(Clause clause) {
        var remove = new Button(VaadinIcon.TRASH.create(), pressed -> {
            takeOut(clause);
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(family.removal().apply(clause.key()));
        remove.setTestId("remove-" + clause.key());
        return remove;
    }
}
