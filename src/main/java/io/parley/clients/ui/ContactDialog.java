package io.parley.clients.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.clients.ClientId;
import io.parley.clients.ContactDetails;
import io.parley.clients.ContactDraft;
import io.parley.clients.ContactRole;
import io.parley.clients.ContactService;
import io.parley.uikit.Confirmation;
import io.parley.uikit.Difference;
import io.parley.uikit.Fields;
import io.parley.uikit.FormDialog;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Adds, edits or removes a contact. */
final class ContactDialog {

    private final UI ui = UI.getCurrentOrThrow();
    private final TextField name = new TextField(ui.getTranslation("clients.contact.field.name"));
    private final Select<ContactRole> role = new Select<>();
    private final TextField title = new TextField(ui.getTranslation("clients.contact.field.title"));
    private final EmailField email = new EmailField(ui.getTranslation("clients.contact.field.email"));
    private final TextField phone = new TextField(ui.getTranslation("clients.contact.field.phone"));
    private final BeanValidationBinder<ContactDraft> binder = new BeanValidationBinder<>(ContactDraft.class);
    private final FormLayout layout = new FormLayout();

    private ContactDialog(ContactDraft initial) {
        String required = ui.getTranslation("clients.form.required");
        role.setLabel(ui.getTranslation("clients.contact.field.role"));
        role.setItems(ContactRole.values());
        role.setItemLabelGenerator(choice -> RoleTexts.of(ui, choice));
        binder.forField(name).asRequired(required).bind("name");
        binder.forField(role).asRequired(required).bind("role");
        binder.forField(title).bind("title");
        binder.forField(email).bind("email");
        binder.forField(phone).bind("phone");
        name.setId("contact-name");
        layout.setAutoResponsive(true);
        layout.add(name, 2);
        layout.addFormRow(role, title);
        layout.addFormRow(email, phone);
        binder.readRecord(initial);
    }

    static FormDialog add(ContactService contacts, ClientId client, Runnable saved) {
        ContactDialog form = new ContactDialog(new ContactDraft("", ContactRole.VIEWER, "", "", ""));
        String title = form.ui.getTranslation("clients.contact.add");
        return new FormDialog(title, form.layout, () -> {
                    contacts.add(client, form.binder.writeRecord());
                    saved.run();
                })
                .saveText(title)
                .guardedBy(form.binder::hasChanges);
    }

    static FormDialog edit(ContactService contacts, ContactDetails contact, Runnable saved) {
        ContactDialog form = new ContactDialog(contact.contact());
        AtomicLong version = new AtomicLong(contact.version());
        String title =
                form.ui.getTranslation("clients.contact.edit", contact.contact().name());
        FormDialog dialog = new FormDialog(title, form.layout, () -> {
                    contacts.update(contact.id(), form.binder.writeRecord(), version.get());
                    saved.run();
                })
                .guardedBy(form.binder::hasChanges)
                .onStale(() -> {
                    ContactDetails now = contacts.getContact(contact.id());
                    version.set(now.version());
                    return form.differencesTo(now.contact());
                });
        dialog.getFooter().add(form.removeButton(contacts, contact, dialog, saved));
        return dialog;
    }

    private Button removeButton(ContactService contacts, ContactDetails contact, FormDialog dialog, Runnable removed) {
        Button remove = new Button(
                ui.getTranslation("clients.action.remove"),
                pressed -> new Confirmation(
                                ui.getTranslation(
                                        "clients.contact.remove.title",
                                        contact.contact().name()),
                                ui.getTranslation("clients.contact.remove.text"),
                                ui.getTranslation("clients.action.remove"),
                                () -> {
                                    contacts.remove(contact.id());
                                    dialog.close();
                                    removed.run();
                                })
                        .open());
        remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        return remove;
    }

    private List<Difference> differencesTo(ContactDraft saved) {
        try {
            return new Fields<ContactDraft>()
                    .add(name.getLabel(), ContactDraft::name)
                    .add(role.getLabel(), draft -> RoleTexts.of(ui, draft.role()))
                    .add(title.getLabel(), ContactDraft::title)
                    .add(email.getLabel(), ContactDraft::email)
                    .add(phone.getLabel(), ContactDraft::phone)
                    .between(binder.writeRecord(), saved);
        } catch (ValidationException invalid) {
            return List.of();
        }
    }
}
