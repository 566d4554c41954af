package io.parley.uikit;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/** Columns for which a phone has no room: shown only while the window is wide enough, so that the others stay readable. */
public final class WideColumns {

    private WideColumns() {}

    public static void of(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
        PhoneWidth.follow(grid, narrow -> columns.forEach(column -> column.setVisible(!narrow)));
    }
}
