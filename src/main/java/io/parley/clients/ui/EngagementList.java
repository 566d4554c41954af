package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientDetails;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementSummary;
import io.parley.common.Formats;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.WideColumns;
import java.util.List;

/** The engagements of a client, with the button that starts one. */
final class EngagementList extends Composite<Card> {

    private final EngagementService engagements;
    private final ClientDetails client;

    EngagementList(EngagementService engagements, ClientDetails client) {
        this.engagements = engagements;
        this.client = client;
    }

    @Override
    protected Card initContent() {
        List<EngagementSummary> rows = engagements.findByClient(client.id());
        Card card = new Card(getTranslation("clients.engagements.title"));
        if (rows.isEmpty()) {
            card.add(new EmptyState(
                    VaadinIcon.HANDSHAKE,
                    getTranslation("clients.engagements.empty.title"),
                    getTranslation("clients.engagements.empty.text"),
                    startButton()));
            return card;
        }
        card.add(grid(rows));
        return card.suffix(startButton());
    }

    private Grid<EngagementSummary> grid(List<EngagementSummary> rows) {
        Formats formats = Formats.of(getLocale());
        Grid<EngagementSummary> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("pl-openable");
        grid.setAllRowsVisible(true);
        grid.addColumn(EngagementSummary::name)
                .setHeader(getTranslation("clients.engagement.field.name"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::stage).setHeader(getTranslation("clients.engagement.field.stage"));
        Grid.Column<EngagementSummary> start = grid.addColumn(row -> formats.date(row.targetStart()))
                .setHeader(getTranslation("clients.engagement.field.targetStart"));
        WideColumns.of(grid, List.of(start));
        grid.addItemClickListener(clicked -> UI.getCurrentOrThrow()
                .navigate(ClientNavigation.engagement(
                        client.id(), clicked.getItem().id())));
        grid.setItems(rows);
        return grid;
    }

    private Component stage(EngagementSummary row) {
        String text = StageTexts.of(this, row.stage());
        return row.stage().signed() ? Badge.good(text) : Badge.neutral(text);
    }

    private Button startButton() {
        Button start = new Button(
                getTranslation("clients.engagements.start"),
                VaadinIcon.PLUS.create(),
                pressed -> EngagementDialog.start(engagements, client).open());
        start.setId("start-engagement");
        return start;
    }
}
