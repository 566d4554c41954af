package io.parley.quotes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The tab: the comparison as it stands, read again after each change of a scenario. */
final class ComparePage extends Composite<Div> {

    private final ScenarioDesk desk;
    private final Runnable access;
    private ComparePanel panel;

    ComparePage(ScenarioDesk desk, Runnable access) {
        this.desk = desk;
        this.access = access;
        this.panel = new ComparePanel(desk.board(), desk, access);
        getContent().add(panel);
        desk.onChange(this::readAgain);
    }

    private void readAgain() {
        var chosen = panel.chosen();
        panel = new ComparePanel(desk.board(), desk, access);
        chosen.ifPresent(panel::choose);
        getContent().removeAll();
        getContent().add(panel);
    }
}
