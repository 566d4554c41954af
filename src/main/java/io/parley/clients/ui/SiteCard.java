package io.parley.clients.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientId;
import io.parley.clients.SiteDetails;
import io.parley.clients.SiteService;
import io.parley.common.Formats;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import java.util.List;

/** The sites of a client; a click edits one. */
final class SiteCard extends Composite<Card> {

    private final SiteService sites;
    private final ClientId client;

    SiteCard(SiteService sites, ClientId client) {
        this.sites = sites;
        this.client = client;
    }

    @Override
    protected Card initContent() {
        List<SiteDetails> rows = sites.findByClient(client);
        Card card = new Card(getTranslation("clients.sites.sites"));
        if (rows.isEmpty()) {
            card.add(new EmptyState(
                    VaadinIcon.MAP_MARKER,
                    getTranslation("clients.sites.empty.title"),
                    getTranslation("clients.sites.empty.text"),
                    addButton()));
            return card;
        }
        card.add(grid(rows));
        return card.suffix(addButton());
    }

    private Grid<SiteDetails> grid(List<SiteDetails> rows) {
        Formats formats = Formats.of(getLocale());
        Grid<SiteDetails> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("pl-openable");
        grid.setAllRowsVisible(true);
        grid.addColumn(row -> row.site().code())
                .setHeader(getTranslation("clients.site.field.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.site().name()).setHeader(getTranslation("clients.site.field.name"));
        grid.addColumn(row -> row.site().address()).setHeader(getTranslation("clients.site.field.address"));
        grid.addColumn(row -> formats.number(row.site().users()))
                .setHeader(getTranslation("clients.site.field.users"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addItemClickListener(clicked ->
                SiteDialog.edit(sites, clicked.getItem(), SiteCard::refresh).open());
        grid.setItems(rows);
        return grid;
    }

    private Button addButton() {
        Button add = new Button(
                getTranslation("clients.site.add"),
                VaadinIcon.PLUS.create(),
                pressed -> SiteDialog.add(sites, client, SiteCard::refresh).open());
        add.setId("add-site");
        return add;
    }

    private static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
