package io.parley.claims.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.claims.ClaimDetails;
import io.parley.claims.ClaimRules;
import io.parley.claims.ClaimState;
import io.parley.claims.ClaimStepDraft;
import io.parley.common.ProblemException;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;

/** Records what happened, on which day, with the number that came with it. */
final class StepDialog extends FormDialog {

    StepDialog(ClaimDetails claim, ClaimState next, ClaimDesk desk, ClaimWords words, Runnable changed) {
        this(new Form(next, desk, words), claim, next, desk, words, changed);
    }

    private StepDialog(
            Form form, ClaimDetails claim, ClaimState next, ClaimDesk desk, ClaimWords words, Runnable changed) {
        super(words.say("claims.step." + next.name()), form, () -> {
            desk.claims().take(claim.row().id(), form.draft(next), claim.version());
            changed.run();
        });
        guardedBy(form::isTouched);
    }

    /** What one fills in. */
    private static final class Form extends Div {

        private final DateField day = new DateField();
        private final TextField rma = new TextField();
        private final TextField tracking = new TextField();
        private final TextArea note = new TextArea();

        Form(ClaimState next, ClaimDesk desk, ClaimWords words) {
            day.setLabel(words.say("claims.field.day"));
            day.setValue(desk.today());
            day.setMax(desk.today());
            rma.setLabel(words.say("claims.column.rma"));
            rma.setMaxLength(ClaimRules.LONGEST_NUMBER);
            rma.setVisible(next == ClaimState.APPROVED);
            rma.setTestId("rma-number");
            tracking.setLabel(words.say("claims.field.tracking"));
            tracking.setMaxLength(ClaimRules.LONGEST_NUMBER);
            tracking.setVisible(next == ClaimState.SHIPPED);
            tracking.setTestId("tracking");
            note.setLabel(words.say(next == ClaimState.DENIED ? "claims.field.reason" : "claims.field.note"));
            note.setMaxLength(ClaimRules.LONGEST_TEXT);
            note.setTestId("step-note");
            addClassName("pl-stack");
            add(rma, tracking, day, note);
        }

        boolean isTouched() {
            return !rma.isEmpty() || !tracking.isEmpty() || !note.isEmpty();
        }

        ClaimStepDraft draft(ClaimState next) {
            var on = day.getOptionalValue().orElseThrow(() -> new ProblemException("claims.problem.day"));
            return new ClaimStepDraft(next, on, note.getValue(), rma.getValue(), tracking.getValue());
        }
    }
}
