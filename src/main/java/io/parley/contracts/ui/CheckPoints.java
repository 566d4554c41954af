package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.contracts.signing.CheckedPoint;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Points of the check in a table: the clause or charge, the two statements, what became of it, what can be done. */
final class CheckPoints extends Composite<Div> {

    /** Something a person can do about a point. */
    record Deed(String key, Consumer<CheckedPoint> how) {}

    private final CheckWords words;

    /** @param deeds asked for each point; may be empty */
    CheckPoints(List<CheckedPoint> points, CheckWords words, String testId, Function<CheckedPoint, List<Deed>> deeds) {
        this.words = words;
        var grid = new Grid<CheckedPoint>();
        grid.setItems(points);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setTestId(testId);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("contracts.check.column.point"))
                .setWidth("10rem")
                .setFlexGrow(2);
        grid.addComponentColumn(point -> words.offered(point.difference()))
                .setHeader(getTranslation("contracts.check.column.offered"))
                .setWidth("9rem")
                .setFlexGrow(2);
        boolean somebodyLooked = points.stream().anyMatch(CheckedPoint::read);
        if (somebodyLooked) {
            grid.addComponentColumn(point -> words.inPaper(point.difference()))
                    .setHeader(getTranslation("contracts.check.column.paper"))
                    .setWidth("9rem")
                    .setFlexGrow(2);
            grid.addComponentColumn(words::verdict)
                    .setHeader(getTranslation("contracts.check.column.verdict"))
                    .setWidth("9rem")
                    .setFlexGrow(1);
        }
        if (points.stream().anyMatch(point -> !deeds.apply(point).isEmpty())) {
            grid.addComponentColumn(point -> buttons(point, deeds.apply(point)))
                    .setHeader(getTranslation("contracts.check.column.deeds"))
                    .setWidth(somebodyLooked ? "10rem" : "23rem")
                    .setFlexGrow(somebodyLooked ? 1 : 0);
        }
        getContent().add(grid);
    }

    private Component name(CheckedPoint point) {
        var name = new Span(words.name(point.difference()));
        name.addClassName("pl-strong");
        return name;
    }

    private Component buttons(CheckedPoint point, List<Deed> deeds) {
        var buttons = new Div();
        buttons.addClassName("pq-deeds");
        deeds.forEach(deed -> {
            var button =
                    new Button(getTranslation(deed.key()), pressed -> deed.how().accept(point));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(getTranslation(
                    "contracts.check.deedOn", getTranslation(deed.key()), words.name(point.difference())));
            buttons.add(button);
        });
        return buttons;
    }
}
