package io.parley.operations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.common.ProblemException;
import io.parley.common.Texts;
import io.parley.identity.EmailAddress;
import java.util.Locale;

/** A new tenant and its first administrator; without the tenant's part, one more administrator. */
class OpenTenantForm extends Composite<VerticalLayout> {

    private final TextField name = new TextField(getTranslation("operations.tenants.name"));
    private final RadioButtonGroup<Locale> language =
            new RadioButtonGroup<>(getTranslation("operations.tenants.language"));
    private final TextField adminName = new TextField(getTranslation("operations.tenants.adminName"));
    private final EmailField adminEmail = new EmailField(getTranslation("operations.tenants.adminEmail"));

    OpenTenantForm(boolean withTenant) {
        name.setVisible(withTenant);
        language.setVisible(withTenant);
        name.setMaxLength(120);
        adminName.setMaxLength(120);
        language.setItems(Texts.languages());
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(Texts.ENGLISH);
        adminEmail.setHelperText(getTranslation("operations.tenants.adminHelp"));
        name.setRequiredIndicatorVisible(true);
        adminName.setRequiredIndicatorVisible(true);
        adminEmail.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        adminName.setWidthFull();
        adminEmail.setWidthFull();
        getContent().setPadding(false);
        getContent().add(name, language, adminName, adminEmail);
    }

    /** @throws ProblemException when it is missing */
    String name() {
        return filled(name);
    }

    Locale language() {
        return language.getValue();
    }

    /** @throws ProblemException when it is missing */
    String adminName() {
        return filled(adminName);
    }

    EmailAddress adminEmail() {
        return EmailAddress.of(adminEmail.getValue());
    }

    boolean isTyped() {
        return !name.isEmpty() || !adminName.isEmpty() || !adminEmail.isEmpty();
    }

    private static String filled(TextField field) {
        if (field.getValue().isBlank()) {
            throw new ProblemException("operations.problem.name", field.getMaxLength());
        }
        return field.getValue();
    }
}
