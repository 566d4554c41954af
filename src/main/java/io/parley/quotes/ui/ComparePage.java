package io.parley.quotes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.parley.quotes.spi.ComparisonRow;
import java.util.List;

/** The tab: the comparison as it stands, read again after each change of a scenario. */
final class ComparePage extends Composite<Div> {

    private final ScenarioDesk desk;
    private final KeepDesk keep;
    private final List<ComparisonRow> contributed;
    private final Runnable access;
    private ComparePanel panel;

    ComparePage(ScenarioDesk desk, KeepDesk keep, List<ComparisonRow> contributed, Runnable access) {
        this.desk = desk;
        this.keep = keep;
        this.contributed = contributed;
        this.access = access;
        this.panel = new ComparePanel(desk.board(), desk, keep, contributed, access);
        getContent().add(panel);
        desk.onChange(this::readAgain);
    }

    private void readAgain() {
        var chosen = panel.chosen();
        panel = new ComparePanel(desk.board(), desk, keep, contributed, access);
        chosen.ifPresent(panel::choose);
        getContent().removeAll();
        getContent().add(panel);
    }
}
