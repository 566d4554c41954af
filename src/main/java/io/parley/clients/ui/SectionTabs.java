package io.parley.clients.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** Tabs of a page of which each has its own address: they are links, so that they open in a new window as well. */
final class SectionTabs extends Composite<Nav> {

    /**
     * One tab.
     *
     * @param path last part of its address
     */
    record Entry(String path, String title) {}

    private SectionTabs(String look, String nameKey, String pageAddress, List<Entry> entries, String selected) {
        getContent().addClassName(look);
        getContent().setAriaLabel(getTranslation(nameKey));
        for (Entry entry : entries) {
            Anchor tab = new Anchor(pageAddress + "/" + entry.path(), entry.title());
            if (entry.path().equals(selected)) {
                tab.getElement().setAttribute("aria-current", "page");
                // A narrow screen shows a few of them: the one that is open is among these.
                tab.getElement()
                        .executeJs("requestAnimationFrame(() =>"
                                + " this.scrollIntoView({inline: 'center', block: 'nearest'}))");
            }
            getContent().add(tab);
        }
    }

    /** @param selected path of the tab that is shown */
    static SectionTabs of(String pageAddress, List<Entry> entries, String selected) {
        return new SectionTabs("pl-section-tabs", "clients.sections", pageAddress, entries, selected);
    }

    /** The row below the tabs, for what shares one of them. */
    static SectionTabs within(String pageAddress, List<Entry> entries, String selected) {
        return new SectionTabs("pl-section-parts", "clients.parts", pageAddress, entries, selected);
    }
}
