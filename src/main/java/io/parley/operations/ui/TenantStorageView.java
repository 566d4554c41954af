package io.parley.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.documents.StorageHealth;
import io.parley.identity.Roles;
import io.parley.operations.StorageOperations;
import io.parley.tenancy.TenantSummary;
import io.parley.uikit.Badge;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.FileSize;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** The tenants' storage: how full, whether every file is there as it was handed in, and the limit. */
@Route("operations/storage")
@Menu(title = "operations.storage.title", order = 910)
@RolesAllowed(Roles.OPERATOR)
class TenantStorageView extends Composite<Page> implements HasDynamicTitle {

    private static final int MEGABYTE = 1024 * 1024;

    private final StorageOperations operations;

    TenantStorageView(StorageOperations operations) {
        this.operations = operations;
        Grid<TenantSummary> grid = new Grid<>();
        grid.addColumn(TenantSummary::name)
                .setHeader(getTranslation("operations.tenants.name"))
                .setSortable(true)
                .setFlexGrow(3);
        grid.addComponentColumn(this::look)
                .setKey("actions")
                .setHeader(getTranslation("documents.list.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setTestId("tenant-storage");
        grid.setEmptyStateText(getTranslation("operations.tenants.empty"));
        grid.setItems(operations.findTenants());
        getContent()
                .add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("operations.storage.text")), grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.storage.title");
    }

    /** Each tenant is asked only when somebody wants to know: it costs several statements inside its walls. */
    private Button look(TenantSummary tenant) {
        Button look = new Button(getTranslation("operations.storage.look"), pressed -> open(tenant));
        look.setAriaLabel(getTranslation("operations.storage.lookOf", tenant.name()));
        return look;
    }

    private void open(TenantSummary tenant) {
        StorageHealth health = operations.health(tenant.id());
        IntegerField limit = limitField(health);
        Div content = new Div(facts(health), limit);
        content.addClassName("pl-stack");
        new FormDialog(getTranslation("operations.storage.lookOf", tenant.name()), content, () -> {
                    operations.limit(tenant.id(), limit.getValue());
                    Notices.done(getTranslation("operations.storage.changed", tenant.name()));
                })
                .open();
    }

    private DefinitionList facts(StorageHealth health) {
        return new DefinitionList()
                .add(
                        getTranslation("operations.storage.used"),
                        getTranslation(
                                "operations.storage.room",
                                FileSize.inWords(health.usage().used(), getLocale()),
                                FileSize.inWords(health.usage().limit(), getLocale())))
                .add(getTranslation("operations.storage.state"), state(health))
                .add(getTranslation("operations.storage.waiting"), String.valueOf(health.waiting()));
    }

    private Component state(StorageHealth health) {
        if (!health.isWhole()) {
            return Badge.bad(getTranslation("operations.storage.faulty", health.missing(), health.damaged()));
        }
        return health.usage().isFull()
                ? Badge.warn(getTranslation("operations.storage.full"))
                : Badge.good(getTranslation("operations.storage.whole"));
    }

    private IntegerField limitField(StorageHealth health) {
        IntegerField limit = new IntegerField(getTranslation("operations.storage.limit"));
        limit.setHelperText(getTranslation("operations.storage.limitHelp"));
        limit.setMin(1);
        limit.setWidthFull();
        limit.setValue((int) (health.usage().limit() / MEGABYTE));
        limit.setClearButtonVisible(true);
        return limit;
    }
}
