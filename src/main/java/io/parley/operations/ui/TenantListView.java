package io.parley.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
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
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

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
                .setSortable(true);
        grid.addComponentColumn(this::status).setHeader(getTranslation("operations.tenants.status"));
        grid.addColumn(this::since).setHeader(getTranslation("operations.tenants.since"));
        grid.addComponentColumn(this::actions).setAutoWidth(true).setFlexGrow(0);
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
                .withZone(ZoneOffset.UTC)
                .format(tenant.createdAt());
    }

    private Component actions(TenantSummary tenant) {
        Button invite = new Button(getTranslation("operations.tenants.invite"), pressed -> invite(tenant));
        invite.addThemeVariants(ButtonVariant.TERTIARY);
        Button change = tenant.status() == TenantStatus.ACTIVE
                ? new Button(getTranslation("operations.tenants.suspend"), pressed -> suspend(tenant))
                : new Button(getTranslation("operations.tenants.resume"), pressed -> resume(tenant));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        return new HorizontalLayout(invite, change);
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
