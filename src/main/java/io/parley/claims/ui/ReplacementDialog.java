package io.parley.claims.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.claims.ClaimDetails;
import io.parley.claims.ClaimRules;
import io.parley.claims.ClaimState;
import io.parley.claims.ClaimStep;
import io.parley.claims.ReplacementDraft;
import io.parley.common.ProblemException;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;
import java.time.LocalDate;

/** Enters the device that came for the broken one into the client's devices. */
final class ReplacementDialog extends FormDialog {

    ReplacementDialog(ClaimDetails claim, ClaimDesk desk, ClaimWords words, Runnable changed) {
        this(new Form(claim, desk, words), claim, desk, words, changed);
    }

    private ReplacementDialog(Form form, ClaimDetails claim, ClaimDesk desk, ClaimWords words, Runnable changed) {
        super(words.say("claims.replace"), form, () -> {
            desk.claims().replace(claim.row().id(), form.draft(), claim.version());
            changed.run();
        });
        guardedBy(() -> !form.serial.isEmpty());
    }

    /** What one fills in. */
    private static final class Form extends Div {

        private final TextField serial = new TextField();
        private final DateField received = new DateField();

        Form(ClaimDetails claim, ClaimDesk desk, ClaimWords words) {
            serial.setLabel(words.say("claims.column.serial"));
            serial.setMaxLength(ClaimRules.LONGEST_NUMBER);
            serial.setTestId("replacement-serial");
            received.setLabel(words.say("claims.field.received"));
            received.setMax(desk.today());
            received.setValue(cameOn(claim, desk.today()));
            addClassName("pl-stack");
            add(new Paragraph(words.say("claims.replace.hint")), serial, received);
        }

        private static LocalDate cameOn(ClaimDetails claim, LocalDate today) {
            return claim.steps().stream()
                    .filter(step -> step.state() == ClaimState.RECEIVED)
                    .map(ClaimStep::day)
                    .reduce((earlier, later) -> later)
                    .orElse(today);
        }

        ReplacementDraft draft() {
            var on = received.getOptionalValue().orElseThrow(() -> new ProblemException("claims.problem.day"));
            return new ReplacementDraft(serial.getValue(), on);
        }
    }
}
