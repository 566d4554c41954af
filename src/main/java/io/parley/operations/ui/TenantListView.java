package io.parley.operations.ui;

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
import io.parley.identity.Roles;
import io.parley.operations.TenantOperations;
import io.parley.tenancy.TenantStatus;
import io.parley.tenancy.TenantSummary;
import io.parley.uikit.Badge;
import io.parley.uikit.Confirmation;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ReaderZone;
import io.parley.uikit.WideColumns;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** All tenants of the installation. */
@Route("operations/tenants")
@Menu(title = "operations.tenants.title", order = 900)
@RolesAllowed(Roles.OPERATOR)
class TenantListView extends Composite<Page> implements HasDynamicTitle {

    private final TenantOperations operations;
    private final Grid<TenantSummary> grid = new Grid<>();

    TenantListView(TenantOperations operations) {
        this.operations = operations;
        grid.addColumn(TenantSummary::name)
                .setHeader(getTranslation("operations.tenants.name"))
                .setSortable(true)
                .setFlexGrow(3);
        grid.addComponentColumn(this::status)
                .setHeader(getTranslation("operations.tenants.status"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        var since = grid.addColumn(this::since).setHeader(getTranslation("operations.tenants.since"));
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("operations.tenants.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        WideColumns.of(grid, List.of(since));
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(getTranslation("operations.tenants.empty"));
        Button open = new Button(getTranslation("operations.tenants.open"), pressed -> open());
        getContent().add(new PageHeader(getPageTitle()).primary(open), grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.tenants.title");
    }

    private void refresh() {
        grid.setItems(operations.findAll());
    }

    private Component status(TenantSummary tenant) {
        return tenant.status() == TenantStatus.ACTIVE
                ? Badge.good(getTranslation("operations.tenants.active"))
                : Badge.warn(getTranslation("operations.tenants.suspended"));
    }

    private String since(TenantSummary tenant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ReaderZone.get())
                .format(tenant.createdAt());
    }

    private Component actions(TenantSummary tenant) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("pl-row-menu");
        MenuItem root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel(getTranslation("operations.tenants.actionsFor", tenant.name()));
        SubMenu menu = root.getSubMenu();
        menu.addItem(getTranslation("operations.tenants.invite"), chosen -> invite(tenant));
        if (tenant.status() == TenantStatus.ACTIVE) {
            menu.addItem(getTranslation("operations.tenants.suspend"), chosen -> suspend(tenant));
        } else {
            menu.addItem(getTranslation("operations.tenants.resume"), chosen -> resume(tenant));
        }
        return bar;
    }

    private void open() {
        OpenTenantForm form = new OpenTenantForm(true);
        new FormDialog(getTranslation("operations.tenants.open"), form, () -> {
                    operations.open(form.name(), form.language(), form.adminName(), form.adminEmail());
                    refresh();
                    Notices.done(getTranslation(
                            "operations.tenants.opened",
                            form.name(),
                            form.adminEmail().value()));
                })
                .saveText(getTranslation("operations.tenants.openAndInvite"))
                .guardedBy(form::isTyped)
                .open();
    }

    private void invite(TenantSummary tenant) {
        OpenTenantForm form = new OpenTenantForm(false);
        new FormDialog(getTranslation("operations.tenants.inviteTitle", tenant.name()), form, () -> {
                    operations.inviteAdmin(tenant.id(), form.adminName(), form.adminEmail());
                    Notices.done(getTranslation(
                            "operations.tenants.invited", form.adminEmail().value()));
                })
                .saveText(getTranslation("operations.tenants.invite"))
                .guardedBy(form::isTyped)
                .open();
    }

    private void suspend(TenantSummary tenant) {
        new Confirmation(
                        getTranslation("operations.tenants.suspendTitle", tenant.name()),
                        getTranslation("operations.tenants.suspendText"),
                        getTranslation("operations.tenants.suspend"),
                        () -> {
                            operations.suspend(tenant.id());
                            refresh();
                        })
                .open();
    }

    private void resume(TenantSummary tenant) {
        operations.resume(tenant.id());
        refresh();
    }
}
