package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.AssignedPerson;
import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ContactRole;
import io.parley.common.ProblemException;
import io.parley.identity.MemberService;
import io.parley.identity.MemberSummary;
import io.parley.identity.MembershipId;
import io.parley.uikit.Card;
import io.parley.uikit.Confirmation;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Notices;
import io.parley.uikit.Toolbar;
import io.parley.uikit.WideColumns;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The people who can reach a client, with the means to add a colleague or to withdraw somebody. */
final class PeopleCard extends Composite<Card> {

    private final AssignmentService assignments;
    private final MemberService members;
    private final ClientId client;
    private final boolean mayAssign;

    PeopleCard(AssignmentService assignments, MemberService members, ClientId client, boolean mayAssign) {
        this.assignments = assignments;
        this.members = members;
        this.client = client;
        this.mayAssign = mayAssign;
    }

    @Override
    protected Card initContent() {
        List<AssignedPerson> people = assignments.findByClient(client);
        Card card = new Card(getTranslation("clients.people.heading"), new Span(getTranslation("clients.people.text")));
        if (mayAssign) {
            card.add(assignment(people));
        }
        card.add(
                people.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.USERS,
                                getTranslation("clients.people.empty.title"),
                                getTranslation("clients.people.empty.text"))
                        : grid(people));
        return card;
    }

    private Component assignment(List<AssignedPerson> people) {
        Set<MembershipId> already = people.stream().map(AssignedPerson::member).collect(Collectors.toSet());
        ComboBox<MemberSummary> colleague = new ComboBox<>();
        colleague.setAriaLabel(getTranslation("clients.people.colleague"));
        colleague.setPlaceholder(getTranslation("clients.people.colleague"));
        colleague.setItemLabelGenerator(MemberSummary::displayName);
        colleague.setItems(members.findColleagues().stream()
                .filter(member -> !already.contains(member.id()))
                .toList());
        colleague.setId("colleague");
        Button assign = new Button(getTranslation("clients.people.assign"), pressed -> {
            MemberSummary chosen = colleague.getValue();
            if (chosen == null) {
                colleague.setInvalid(true);
                colleague.setErrorMessage(getTranslation("clients.people.choose"));
            } else {
                assign(chosen);
            }
        });
        assign.setId("assign");
        return new Toolbar(colleague, assign);
    }

    private void assign(MemberSummary colleague) {
        try {
            assignments.assign(client, colleague.id());
            Notices.done(getTranslation("clients.people.assigned", colleague.displayName()));
            refresh();
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
    }

    private Grid<AssignedPerson> grid(List<AssignedPerson> people) {
        Grid<AssignedPerson> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.addColumn(AssignedPerson::displayName).setHeader(getTranslation("clients.contact.field.name"));
        grid.addColumn(this::role).setHeader(getTranslation("clients.contact.field.role"));
        var email = grid.addColumn(AssignedPerson::email).setHeader(getTranslation("clients.contact.field.email"));
        grid.addComponentColumn(this::withdrawal)
                .setHeader(getTranslation("clients.people.access"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        WideColumns.of(grid, List.of(email));
        grid.setItems(people);
        return grid;
    }

    private String role(AssignedPerson person) {
        ContactRole role = person.contactRole();
        return role == null ? getTranslation("clients.people.consultancy") : RoleTexts.of(this, role);
    }

    private Component withdrawal(AssignedPerson person) {
        if (person.contactRole() == null && !mayAssign) {
            return new Div();
        }
        Button withdraw = new Button(
                getTranslation("clients.people.withdraw"),
                pressed -> new Confirmation(
                                getTranslation("clients.people.withdraw.title", person.displayName()),
                                getTranslation("clients.people.withdraw.text"),
                                getTranslation("clients.people.withdraw"),
                                () -> {
                                    assignments.withdraw(client, person.member());
                                    refresh();
                                })
                        .open());
        withdraw.addThemeVariants(ButtonVariant.SMALL);
        return withdraw;
    }

    private static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
