package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.providers.ProviderFee;
import io.parley.terms.FeeAuthority;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fees on top of the prices, and who makes them: what the provider made up can be negotiated. */
final class FeesCard extends Composite<Card> {

    private final List<ProviderFee> fees;
    private final @Nullable Edits<ProviderFee> edits;

    /** @param edits absent where they are only shown */
    FeesCard(List<ProviderFee> fees, @Nullable Edits<ProviderFee> edits) {
        this.fees = fees;
        this.edits = edits;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("providers.fee.title"));
        card.add(fees.isEmpty() ? FactTexts.nothing(getTranslation("providers.fee.empty")) : grid());
        return edits == null ? card : card.suffix(FactTexts.add(getTranslation("providers.fee.add"), "add-fee", edits));
    }

    private Grid<ProviderFee> grid() {
        FactTexts texts = new FactTexts();
        Grid<ProviderFee> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setId("fees");
        grid.addComponentColumn(fee -> name(fee, texts))
                .setHeader(getTranslation("providers.fee.name"))
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addComponentColumn(this::authority)
                .setHeader(getTranslation("providers.fee.authority"))
                .setKey("authority")
                .setWidth("9rem");
        grid.addColumn(texts::fee)
                .setHeader(getTranslation("providers.fee.howMuch"))
                .setWidth("12rem");
        grid.addColumn(fee -> texts.source(fee.source(), fee.asOf()))
                .setHeader(getTranslation("providers.plan.source"))
                .setWidth("11rem");
        if (edits != null) {
            grid.addClassName("pl-openable");
            grid.addItemClickListener(clicked -> edits.open(clicked.getItem()));
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
        grid.setItems(fees);
        return grid;
    }

    private Component name(ProviderFee fee, FactTexts texts) {
        Span name = new Span(fee.name());
        name.addClassName("pl-strong");
        return new Div(new Div(name), new Div(FactTexts.muted(texts.days(fee))));
    }

    private Component authority(ProviderFee fee) {
        String text = getTranslation("terms.word." + fee.authority().name());
        return fee.authority() == FeeAuthority.PROVIDER
                ? Badge.warn(getTranslation("providers.fee.negotiable", text))
                : Badge.neutral(text);
    }
}
