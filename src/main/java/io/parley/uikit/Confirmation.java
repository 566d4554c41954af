package io.parley.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be undone. The title names the thing: "Delete Northgate's second offer?". */
public final class Confirmation extends ConfirmDialog {

    /** @param confirm the verb, never "OK" or "Yes" */
    public Confirmation(String title, String text, String confirm, Runnable action) {
        super(title, text, confirm, confirmed -> action.run());
        setCancelable(true);
        setCancelText(getTranslation("uikit.form.cancel"));
        setConfirmButtonTheme("primary error");
    }

    /** For a step that is final but good, such as releasing or accepting: without the colour of danger. */
    public Confirmation calm() {
        setConfirmButtonTheme("primary");
        return this;
    }
}
