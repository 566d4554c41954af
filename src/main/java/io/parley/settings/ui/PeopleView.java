package io.parley.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.common.ProblemException;
import io.parley.identity.InvitationDraft;
import io.parley.identity.MemberService;
import io.parley.identity.MemberStatus;
import io.parley.identity.MemberSummary;
import io.parley.identity.Role;
import io.parley.identity.Roles;
import io.parley.uikit.Badge;
import io.parley.uikit.Confirmation;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.WideColumns;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The tenant's people: who they are, what they may, who comes in and who leaves. */
@Route("settings/people")
@Menu(title = "settings.people.title", order = 800)
@RolesAllowed(Roles.TENANT_ADMIN)
class PeopleView extends Composite<Page> implements HasDynamicTitle {

    private final MemberService members;
    private final Grid<MemberSummary> grid = new Grid<>();

    PeopleView(MemberService members) {
        this.members = members;
        grid.addColumn(MemberSummary::displayName)
                .setHeader(getTranslation("settings.people.name"))
                .setSortable(true)
                .setFlexGrow(2);
        var email = grid.addColumn(MemberSummary::email)
                .setHeader(getTranslation("settings.people.email"))
                .setSortable(true)
                .setFlexGrow(3);
        var role = grid.addColumn(member ->
                        getTranslation("identity.role." + member.role().name()))
                .setHeader(getTranslation("settings.people.role"));
        grid.addComponentColumn(this::status)
                .setHeader(getTranslation("settings.people.status"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("settings.people.change"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        WideColumns.of(grid, List.of(email, role));
        grid.setAllRowsVisible(true);
        Button invite = new Button(getTranslation("settings.people.invite"), pressed -> invite());
        getContent().add(new PageHeader(getPageTitle()).primary(invite), grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.people.title");
    }

    private void refresh() {
        grid.setItems(members.findAll());
    }

    private Component status(MemberSummary member) {
        return switch (member.status()) {
            case ACTIVE -> Badge.good(getTranslation("settings.people.active"));
            case INVITED -> Badge.warn(getTranslation("settings.people.invited"));
            case DEACTIVATED -> Badge.neutral(getTranslation("settings.people.deactivated"));
        };
    }

    private Component actions(MemberSummary member) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("pl-row-menu");
        MenuItem root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel(getTranslation("settings.people.actions", member.displayName()));
        SubMenu menu = root.getSubMenu();
        if (member.status() == MemberStatus.INVITED) {
            menu.addItem(
                    getTranslation("settings.people.inviteAgain"),
                    chosen -> act(() -> {
                        members.inviteAgain(member.id());
                        Notices.done(getTranslation("settings.people.sent", member.email()));
                    }));
        }
        if (member.role() == Role.CONSULTANT) {
            menu.addItem(
                    getTranslation("settings.people.makeAdmin"),
                    chosen -> act(() -> members.changeRole(member.id(), Role.TENANT_ADMIN, member.version())));
        } else if (member.role() == Role.TENANT_ADMIN) {
            menu.addItem(
                    getTranslation("settings.people.makeConsultant"),
                    chosen -> act(() -> members.changeRole(member.id(), Role.CONSULTANT, member.version())));
        }
        if (member.status() == MemberStatus.DEACTIVATED) {
            menu.addItem(
                    getTranslation("settings.people.reactivate"),
                    chosen -> act(() -> members.reactivate(member.id(), member.version())));
        } else {
            menu.addItem(getTranslation("settings.people.deactivate"), chosen -> deactivate(member));
        }
        return bar;
    }

    private void invite() {
        InviteForm form = new InviteForm();
        new FormDialog(getTranslation("settings.people.invite"), form, () -> {
                    InvitationDraft draft = form.draft();
                    members.inviteColleague(draft);
                    refresh();
                    Notices.done(
                            getTranslation("settings.people.sent", draft.email().value()));
                })
                .saveText(getTranslation("settings.people.sendInvitation"))
                .guardedBy(form::isTyped)
                .open();
    }

    private void deactivate(MemberSummary member) {
        new Confirmation(
                        getTranslation("settings.people.deactivateTitle", member.displayName()),
                        getTranslation("settings.people.deactivateText"),
                        getTranslation("settings.people.deactivate"),
                        () -> act(() -> members.deactivate(member.id(), member.version())))
                .open();
    }

    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
        refresh();
    }
}
