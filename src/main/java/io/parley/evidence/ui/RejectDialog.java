package io.parley.evidence.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.parley.uikit.FormDialog;
import java.util.function.Consumer;

/** Asks why a proposal is wrong; nobody has to say. */
final class RejectDialog {

    private static final int LONGEST = 500;

    private RejectDialog() {}

    /** @param label of the clause  @param reject told the reason, which may be empty */
    static FormDialog open(String label, Consumer<String> reject) {
        var reason = new TextField();
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setAutofocus(true);
        reason.setValueChangeMode(ValueChangeMode.EAGER); // Enter saves before a lazy field has told its value
        reason.setTestId("reject-reason");
        var dialog = new FormDialog(
                reason.getTranslation("evidence.reject.title", label), reason, () -> reject.accept(reason.getValue()));
        reason.setLabel(reason.getTranslation("evidence.reject.reason"));
        dialog.saveText(reason.getTranslation("evidence.act.reject"));
        Shortcuts.addShortcutListener(dialog, dialog::save, Key.ENTER).listenOn(reason);
        dialog.open();
        return dialog;
    }
}
