package io.parley.policies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.policies.PolicyChange;
import io.parley.policies.PolicyClause;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKey;
import io.parley.terms.TermKeys;
import io.parley.uikit.EvidenceBadge;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A clause while somebody edits it: what stood before, what is typed, and where that stands. Without a value it is unknown. */
final class Clause {

    private final String key;
    private final @Nullable PolicyClause before;
    private final ClauseInput input;
    private final Span source = new Span();
    private final Div line = new Div();
    private Evidence evidence;

    Clause(String key, @Nullable PolicyClause before, ClauseInput input) {
        this.key = key;
        this.before = before;
        this.input = input;
        this.evidence = before == null ? Evidence.unknown() : before.term().evidence();
        if (before != null) {
            input.showing().accept(before.term().value());
        }
        line.addClassName("pp-clause");
        line.add(input.component(), source);
        source.addClassName("pp-source");
        tellSource();
    }

    /** @param ask asks where the clause stands */
    void editable(Component texts, String name, Runnable changed, Consumer<Clause> ask) {
        input.onChange(() -> {
            tellSource();
            changed.run();
        });
        var edit = new Button(texts.getTranslation("policies.source"), pressed -> ask.accept(this));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(texts.getTranslation("policies.sourceOf", name));
        edit.setTestId("source-" + key);
        line.add(edit);
    }

    void readOnly() {
        input.readOnly();
    }

    Div component() {
        return line;
    }

    String key() {
        return key;
    }

    Evidence evidence() {
        return evidence;
    }

    void source(Evidence said) {
        evidence = said;
        input.wrong(null);
        tellSource();
    }

    /** What another paper or list says; a value that says the same keeps its source. */
    void take(CapturedTerm said) {
        var now = now();
        if (now != null && now.isKnown() && now.saysTheSameAs(said)) {
            return;
        }
        input.showing().accept(said.value());
        source(said.evidence());
    }

    boolean hasValue() {
        return input.reading().get() != null;
    }

    boolean lacksSource() {
        return hasValue() && evidence.status() == EvidenceStatus.UNKNOWN;
    }

    /** Absent where nothing stood and nothing is typed. */
    @Nullable
    CapturedTerm now() {
        var value = input.reading().get();
        if (value == null && before == null) {
            return null;
        }
        var unit = before != null && before.term().unit() != null
                ? before.term().unit()
                : TermKeys.find(key).map(TermKey::unit).orElse(null);
        var label = before == null ? null : before.term().label();
        return new CapturedTerm(key, value, unit, value == null ? Evidence.unknown() : evidence, label);
    }

    Optional<PolicyChange> change() {
        var now = now();
        boolean same = now == null || before != null && saysTheSame(before.term(), now);
        return same ? Optional.empty() : Optional.of(new PolicyChange(before, now));
    }

    /** The clause is not there, such as a tier that was one too many. */
    Optional<PolicyChange> takenOut() {
        return Optional.ofNullable(before).map(known -> new PolicyChange(known, null));
    }

    /** The cursor into its first field. */
    void focus() {
        if (input.fields().getFirst() instanceof Focusable<?> field) {
            field.focus();
        }
    }

    void wrong(String message) {
        input.wrong(message);
    }

    private static boolean saysTheSame(CapturedTerm before, CapturedTerm now) {
        if (!before.isKnown() && !now.isKnown()) {
            return true;
        }
        return before.isKnown() == now.isKnown()
                && before.saysTheSameAs(now)
                && Objects.equals(before.evidence(), now.evidence());
    }

    private void tellSource() {
        source.removeAll();
        source.add(hasValue() ? new EvidenceBadge(evidence) : new EvidenceBadge(Evidence.unknown()));
    }
}
