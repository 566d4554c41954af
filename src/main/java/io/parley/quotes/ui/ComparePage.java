package io.parley.quotes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The tab: the comparison as it stands, read again after each change of a scenario. */
final class ComparePage extends Composite<Div> {

    private final ScenarioDesk desk;
    private final KeepDesk keep;
    private final Runnable access;
    private ComparePanel panel;

    ComparePage(ScenarioDesk desk, KeepDesk keep, Runnable access) {
        this.desk = desk;
        this.keep = keep;
        this.access = access;
        this.panel = new ComparePanel(desk.board(), desk, keep, access);
        getContent().add(panel);
        desk.onChange(this::readAgain);
    }

    private void readAgain() {
        var chosen = panel.chosen();
        panel = new ComparePanel(desk.board(), desk, keep, access);
        chosen.ifPresent(panel::choose);
        getContent().removeAll();
        getContent().add(panel);
    }
}
