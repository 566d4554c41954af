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
import io.parley.providers.PlanService;
import io.parley.providers.ProviderId;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import java.util.List;

/** The plans of a provider; a click edits one. */
final class PlanCard extends Composite<Card> {

    private final PlanService plans;
    private final ProviderId provider;
    private final List<PlanDetails> rows;

    /** @param rows all the provider has */
    PlanCard(PlanService plans, ProviderId provider, List<PlanDetails> rows) {
        this.plans = plans;
        this.provider = provider;
        this.rows = rows;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("providers.plans.title"));
        if (rows.isEmpty()) {
            card.add(new EmptyState(
                    VaadinIcon.TAGS,
                    getTranslation("providers.plans.empty.title"),
                    getTranslation("providers.plans.empty.text"),
                    addButton()));
            return card;
        }
        card.add(grid());
        return card.suffix(addButton());
    }

    private Grid<PlanDetails> grid() {
        PlanTexts texts = new PlanTexts(UI.getCurrentOrThrow());
        Grid<PlanDetails> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("pl-openable");
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
        grid.addItemClickListener(clicked -> PlanDialog.edit(plans, clicked.getItem(), rows, PlanCard::refresh)
                .open());
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

    private Button addButton() {
        Button add = new Button(
                getTranslation("providers.plan.add"),
                VaadinIcon.PLUS.create(),
                pressed ->
                        PlanDialog.add(plans, provider, rows, PlanCard::refresh).open());
        add.setId("add-plan");
        return add;
    }

    private static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
