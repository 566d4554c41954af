package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.AssignedPerson;
import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ContactDetails;
import io.parley.clients.ContactService;
import io.parley.common.ProblemException;
import io.parley.identity.MemberStatus;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.Confirmation;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Notices;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The client's people: who they are, and whether they can sign in. */
final class ContactCard extends Composite<Card> {

    private final ContactService contacts;
    private final AssignmentService assignments;
    private final ClientId client;

    ContactCard(ContactService contacts, AssignmentService assignments, ClientId client) {
        this.contacts = contacts;
        this.assignments = assignments;
        this.client = client;
    }

    @Override
    protected Card initContent() {
        List<ContactDetails> rows = contacts.findByClient(client);
        Card card = new Card(getTranslation("clients.sites.contacts"));
        if (rows.isEmpty()) {
            card.add(new EmptyState(
                    VaadinIcon.USERS,
                    getTranslation("clients.contacts.empty.title"),
                    getTranslation("clients.contacts.empty.text"),
                    addButton()));
            return card;
        }
        card.add(grid(rows));
        return card.suffix(addButton());
    }

    private Grid<ContactDetails> grid(List<ContactDetails> rows) {
        Map<String, AssignedPerson> access = assignments.findByClient(client).stream()
                .collect(Collectors.toMap(AssignedPerson::email, Function.identity(), (first, second) -> first));
        Grid<ContactDetails> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("pl-openable");
        grid.setAllRowsVisible(true);
        grid.addColumn(row -> row.contact().name()).setHeader(getTranslation("clients.contact.field.name"));
        grid.addColumn(row -> RoleTexts.of(this, row.contact().role()))
                .setHeader(getTranslation("clients.contact.field.role"));
        grid.addColumn(row -> row.contact().title()).setHeader(getTranslation("clients.contact.field.title"));
        grid.addColumn(row -> row.contact().email()).setHeader(getTranslation("clients.contact.field.email"));
        grid.addComponentColumn(
                        row -> access(row, access.get(row.contact().email().toLowerCase(Locale.ROOT))))
                .setHeader(getTranslation("clients.contact.access"));
        grid.addItemClickListener(clicked -> ContactDialog.edit(contacts, clicked.getItem(), ContactCard::refresh)
                .open());
        grid.setItems(rows);
        return grid;
    }

    private Component access(ContactDetails contact, @Nullable AssignedPerson person) {
        if (person == null) {
            Button invite = new Button(getTranslation("clients.contact.invite"), pressed -> askToInvite(contact));
            invite.addThemeVariants(ButtonVariant.SMALL);
            invite.setId("invite-" + contact.id());
            return invite;
        }
        String status = getTranslation(
                "clients.contact.status." + person.status().name().toLowerCase(Locale.ROOT));
        return person.status() == MemberStatus.ACTIVE ? Badge.good(status) : Badge.neutral(status);
    }

    private void askToInvite(ContactDetails contact) {
        new Confirmation(
                        getTranslation(
                                "clients.contact.invite.title",
                                contact.contact().name()),
                        getTranslation(
                                "clients.contact.invite.text",
                                contact.contact().email(),
                                RoleTexts.of(this, contact.contact().role())),
                        getTranslation("clients.contact.invite"),
                        () -> invite(contact))
                .calm()
                .open();
    }

    private void invite(ContactDetails contact) {
        try {
            assignments.invite(contact.id());
            Notices.done(
                    getTranslation("clients.contact.invited", contact.contact().name()));
            refresh();
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
    }

    private Button addButton() {
        Button add = new Button(
                getTranslation("clients.contact.add"),
                VaadinIcon.PLUS.create(),
                pressed -> ContactDialog.add(contacts, client, ContactCard::refresh)
                        .open());
        add.setId("add-contact");
        return add;
    }

    private static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
