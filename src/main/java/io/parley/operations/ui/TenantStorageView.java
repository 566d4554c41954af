package io.parley.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.documents.StorageHealth;
import io.parley.identity.Roles;
import io.parley.operations.StorageOperations;
import io.parley.operations.TenantStorage;
import io.parley.uikit.Badge;
import io.parley.uikit.FileSize;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.WideColumns;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The tenants' storage: how full, and whether every file is there as it was handed in. */
@Route("operations/storage")
@Menu(title = "operations.storage.title", order = 910)
@RolesAllowed(Roles.OPERATOR)
class TenantStorageView extends Composite<Page> implements HasDynamicTitle {

    /** Each row is asked for by itself. */
    private static final int ROWS_AT_ONCE = 20;

    private static final int MEGABYTE = 1024 * 1024;

    private final StorageOperations operations;
    private final Grid<TenantStorage> grid = new Grid<>();

    TenantStorageView(StorageOperations operations) {
        this.operations = operations;
        grid.addColumn(TenantStorage::name)
                .setHeader(getTranslation("operations.tenants.name"))
                .setFlexGrow(3);
        grid.addColumn(this::room).setHeader(getTranslation("operations.storage.used")).setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("operations.storage.state"))
                .setFlexGrow(2);
        var waiting = grid.addColumn(tenant -> tenant.health().waiting())
                .setHeader(getTranslation("operations.storage.waiting"));
        grid.addComponentColumn(this::change).setAutoWidth(true).setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        WideColumns.of(grid, List.of(waiting));
        grid.setPageSize(ROWS_AT_ONCE);
        grid.setSizeFull();
        grid.setTestId("tenant-storage");
        grid.setEmptyStateText(getTranslation("operations.tenants.empty"));
        getContent()
                .add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("operations.storage.text")), grid);
        grid.setItems(
                query -> operations.find(query.getOffset(), query.getLimit()).stream(), query -> operations.count());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.storage.title");
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private String room(TenantStorage tenant) {
        return getTranslation(
                "operations.storage.room",
                FileSize.inWords(tenant.health().usage().used(), getLocale()),
                FileSize.inWords(tenant.health().usage().limit(), getLocale()));
    }

    private Component state(TenantStorage tenant) {
        StorageHealth health = tenant.health();
        if (!health.isWhole()) {
            return Badge.bad(getTranslation("operations.storage.faulty", health.missing(), health.damaged()));
        }
        return health.usage().isFull()
                ? Badge.warn(getTranslation("operations.storage.full"))
                : Badge.good(getTranslation("operations.storage.whole"));
    }

    private Button change(TenantStorage tenant) {
        Button change = new Button(getTranslation("operations.storage.change"), pressed -> ask(tenant));
        change.setAriaLabel(getTranslation("operations.storage.changeOf", tenant.name()));
        return change;
    }

    private void ask(TenantStorage tenant) {
        IntegerField limit = new IntegerField(getTranslation("operations.storage.limit"));
        limit.setHelperText(getTranslation("operations.storage.limitHelp"));
        limit.setMin(1);
        limit.setWidthFull();
        limit.setValue((int) (tenant.health().usage().limit() / MEGABYTE));
        limit.setClearButtonVisible(true);
        new FormDialog(getTranslation("operations.storage.changeOf", tenant.name()), limit, () -> {
                    operations.limit(tenant.tenant(), limit.getValue());
                    refresh();
                    Notices.done(getTranslation("operations.storage.changed", tenant.name()));
                })
                .open();
    }
}
