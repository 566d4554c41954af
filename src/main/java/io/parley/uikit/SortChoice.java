package io.parley.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which order a list stands, where there are no headings to press: shown on a phone only, and of one mind with the
 * headings of a wide window.
 *
 * @param <T> the read model of a row
 */
final class SortChoice<T> extends Composite<Select<GridSortOrder<T>>> {

    SortChoice() {
        getContent().setTestId("sort-choice");
        setVisible(false);
    }

    /** Call it after the columns. */
    void of(Grid<T> grid) {
        var choice = getContent();
        var orders = grid.getColumns().stream()
                .filter(Grid.Column::isSortable)
                .flatMap(column -> Stream.of(SortDirection.ASCENDING, SortDirection.DESCENDING)
                        .map(direction -> new GridSortOrder<>(column, direction)))
                .toList();
        choice.setAriaLabel(getTranslation("uikit.grid.sort"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("uikit.grid.sort.usual"));
        choice.setItemLabelGenerator(this::label);
        choice.setItems(orders);
        choice.addValueChangeListener(chosen -> {
            var wanted = Stream.ofNullable(chosen.getValue()).toList();
            if (!standing(orders, grid.getSortOrder()).stream().toList().equals(wanted)) {
                grid.sort(wanted);
            }
        });
        grid.addSortListener(sorted ->
                choice.setValue(standing(orders, sorted.getSortOrder()).orElse(choice.getEmptyValue())));
        PhoneWidth.follow(grid, narrow -> {
            boolean headingsReturn = isVisible() && !narrow;
            setVisible(narrow && !orders.isEmpty());
            if (headingsReturn) {
                markHeading(grid);
            }
        });
    }

    /** A heading that was hidden while the order was chosen knows nothing of it; it is drawn a frame after its column shows. */
    private void markHeading(Grid<T> grid) {
        grid.getElement().executeJs("return new Promise(requestAnimationFrame)").then(drawn -> {
            var order = List.copyOf(grid.getSortOrder());
            // Only a new order is told to the headings.
            grid.sort(List.of());
            grid.sort(order);
        });
    }

    private Optional<GridSortOrder<T>> standing(List<GridSortOrder<T>> orders, List<GridSortOrder<T>> now) {
        return orders.stream()
                .filter(order -> now.stream()
                        .anyMatch(other -> other.getSorted().equals(order.getSorted())
                                && other.getDirection() == order.getDirection()))
                .findFirst();
    }

    private String label(GridSortOrder<T> order) {
        if (order == null) {
            return getTranslation("uikit.grid.sort.usual");
        }
        return getTranslation(
                order.getDirection() == SortDirection.ASCENDING ? "uikit.grid.sort.up" : "uikit.grid.sort.down",
                order.getSorted().getHeaderText());
    }
}
