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

    /** @param selected path of the tab that is shown */
    SectionTabs(String pageAddress, List<Entry> entries, String selected) {
        getContent().addClassName("pl-section-tabs");
        getContent().setAriaLabel(getTranslation("clients.sections"));
        for (Entry entry : entries) {
            Anchor tab = new Anchor(pageAddress + "/" + entry.path(), entry.title());
            tab.setId("tab-" + entry.path());
            if (entry.path().equals(selected)) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(tab);
        }
    }
}
