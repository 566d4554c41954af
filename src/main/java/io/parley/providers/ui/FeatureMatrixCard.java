package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.clients.Feature;
import io.parley.providers.PlanDetails;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanFeature;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the plans hold, feature by feature; what nobody has said is unknown, never "no". */
final class FeatureMatrixCard extends Composite<Card> {

    /**
     * A line of the matrix.
     *
     * @param cell what a plan says
     */
    record Row(String label, Function<PlanDraft, Component> cell) {}

    private final List<PlanDraft> plans;
    private final FeatureTexts texts = new FeatureTexts(this, getLocale());

    FeatureMatrixCard(List<PlanDetails> plans) {
        this.plans = plans.stream()
                .filter(plan -> !plan.archived())
                .map(PlanDetails::plan)
                .toList();
        setVisible(!this.plans.isEmpty());
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("providers.matrix.title"));
        Set<String> features = features();
        if (features.isEmpty() && plans.stream().allMatch(plan -> plan.addOnsLocked() == null)) {
            Paragraph nothing = new Paragraph(getTranslation("providers.matrix.empty"));
            nothing.addClassName("pl-muted");
            card.add(nothing);
            return card;
        }
        card.add(grid(features));
        return card;
    }

    private Grid<Row> grid(Set<String> features) {
        Grid<Row> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setId("feature-matrix");
        grid.addColumn(Row::label)
                .setHeader(getTranslation("providers.matrix.feature"))
                .setFrozen(true)
                .setRowHeader(true)
                .setWidth("10rem")
                .setFlexGrow(0);
        for (PlanDraft plan : plans) {
            grid.addComponentColumn(row -> row.cell().apply(plan))
                    .setHeader(plan.name())
                    .setKey(plan.name())
                    .setWidth("9rem");
        }
        List<Row> rows = new ArrayList<>(features.stream().map(this::row).toList());
        rows.add(new Row(getTranslation("providers.plan.field.addOnsLocked"), this::lock));
        grid.setItems(rows);
        return grid;
    }

    private Row row(String feature) {
        return new Row(
                texts.name(feature),
                plan -> plan.feature(feature)
                        .map(said -> texts.cell(said, plan.currency()))
                        .orElseGet(texts::unknown));
    }

    private Component lock(PlanDraft plan) {
        Boolean locked = plan.addOnsLocked();
        if (locked == null) {
            return texts.unknown();
        }
        return locked
                ? Badge.good(getTranslation("providers.locked.yes"))
                : Badge.warn(getTranslation("providers.locked.no"));
    }

    /** Those that have a name of their own first, in their order. */
    private Set<String> features() {
        List<String> said = plans.stream()
                .flatMap(plan -> plan.features().stream())
                .map(PlanFeature::feature)
                .toList();
        Set<String> ordered = new LinkedHashSet<>(
                Arrays.stream(Feature.values()).map(Enum::name).toList());
        ordered.retainAll(said);
        said.stream().sorted().forEach(ordered::add);
        return ordered;
    }
}
