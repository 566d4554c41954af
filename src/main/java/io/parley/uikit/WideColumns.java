package io.parley.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** Columns for which a phone has no room: shown only while the window is wide enough, so that the others stay readable. */
public final class WideColumns {

    /** In pixels; the same width at which the menu becomes a drawer. */
    private static final int WIDE_ENOUGH = 700;

    private WideColumns() {}

    public static void of(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
        grid.addAttachListener(attached -> follow(attached.getUI(), grid, columns));
    }

    private static void follow(UI ui, Grid<?> grid, List<? extends Grid.Column<?>> columns) {
        Signal.effect(grid, () -> {
            int width = ui.getPage().windowSizeSignal().get().width();
            // Before the browser has said anything the width is not positive.
            boolean narrow = width > 0 && width < WIDE_ENOUGH;
            columns.forEach(column -> column.setVisible(!narrow));
        });
    }
}
