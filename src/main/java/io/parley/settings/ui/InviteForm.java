package io.parley.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.common.ProblemException;
import io.parley.identity.EmailAddress;
import io.parley.identity.InvitationDraft;
import io.parley.identity.Role;

/** Whom to invite as a colleague. */
class InviteForm extends Composite<VerticalLayout> {

    private final TextField name = new TextField(getTranslation("settings.people.name"));
    private final EmailField email = new EmailField(getTranslation("settings.people.email"));
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>(getTranslation("settings.people.role"));

    InviteForm() {
        name.setMaxLength(120);
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(getTranslation("settings.people.inviteHelp"));
        role.setItems(Role.CONSULTANT, Role.TENANT_ADMIN);
        role.setItemLabelGenerator(choice -> getTranslation("identity.role." + choice.name()));
        role.setValue(Role.CONSULTANT);
        getContent().setPadding(false);
        getContent().add(name, email, role);
    }

    /** @throws ProblemException when name or address is missing */
    InvitationDraft draft() {
        if (name.getValue().isBlank()) {
            throw new ProblemException("identity.problem.name");
        }
        return new InvitationDraft(
                EmailAddress.of(email.getValue()), name.getValue().strip(), role.getValue());
    }

    boolean isTyped() {
        return !name.isEmpty() || !email.isEmpty();
    }
}
