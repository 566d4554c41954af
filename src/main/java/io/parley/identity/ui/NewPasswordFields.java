package io.parley.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;

/** A new password, typed once and shown on request: typing it twice only teaches people to paste. */
class NewPasswordFields extends Composite<VerticalLayout> {

    private final PasswordField password = new PasswordField(getTranslation("identity.password.new"));

    NewPasswordFields() {
        password.setHelperText(getTranslation("identity.password.help"));
        password.setWidthFull();
        password.setRequiredIndicatorVisible(true);
        password.setMaxLength(200);
        password.getElement().setAttribute("autocomplete", "new-password");
        getContent().setPadding(false);
        getContent().add(password);
    }

    String value() {
        return password.getValue();
    }

    void clear() {
        password.clear();
    }
}
