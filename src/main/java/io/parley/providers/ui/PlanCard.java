package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.providers.PlanDetails;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plans of a provider; a click edits one. */
final class PlanCard extends Composite<Card> {

    private final List<PlanDetails> rows;
    private final @Nullable Edits<PlanDetails> edits;

    /**
     * @param rows all the provider has
     * @param edits absent where they are only shown
     */
    PlanCard(List<PlanDetails> rows, @Nullable Edits<PlanDetails> edits) {
        this.rows = rows;
        this.edits = edits;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("providers.plans.title"));
        if (!rows.isEmpty()) {
            card.add(grid());
            return edits == null ? card : card.suffix(addButton(edits));
        }
        card.add(
                edits == null
                        ? FactTexts.nothing(getTranslation("providers.plans.empty.title"))
                        : new EmptyState(
                                VaadinIcon.TAGS,
                                getTranslation("providers.plans.empty.title"),
                                getTranslation("providers.plans.empty.text"),
                                addButton(edits)));
        return card;
    }

    private Grid<PlanDetails> grid() {
        PlanTexts texts = new PlanTexts(UI.getCurrentOrThrow());
        Grid<PlanDetails> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setId("plans");
        grid.addComponentColumn(this::plan)
                .setHeader(getTranslation("providers.plan.field.name"))
                .setWidth("15rem")
                .setFlexGrow(3);
        grid.addColumn(row -> texts.seats(row.plan()))
                .setHeader(getTranslation("providers.plan.seats"))
                .setWidth("9rem");
        grid.addColumn(row -> texts.price(row.plan()))
                .setHeader(getTranslation("providers.plan.price"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("10rem");
        grid.addColumn(row -> texts.source(row.plan()))
                .setHeader(getTranslation("providers.plan.source"))
                .setWidth("11rem");
        if (edits != null) {
            grid.addClassName("pl-openable");
            grid.addItemClickListener(clicked -> edits.open(clicked.getItem()));
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
        grid.setItems(rows);
        return grid;
    }

    private Component plan(PlanDetails row) {
        Span name = new Span(row.name());
        name.addClassName("pl-strong");
        Div cell = new Div(name);
        if (row.archived()) {
            cell.add(new Span(" "), Badge.neutral(getTranslation("providers.provider.archived")));
        }
        if (!row.plan().included().isEmpty()) {
            Div included = new Div(row.plan().included());
            included.addClassNames("pl-muted", "pl-small");
            cell.add(included);
        }
        return cell;
    }

    private Button addButton(Edits<PlanDetails> plans) {
        Button add =
                new Button(getTranslation("providers.plan.add"), VaadinIcon.PLUS.create(), pressed -> plans.open(null));
        add.setId("add-plan");
        return add;
    }
}
