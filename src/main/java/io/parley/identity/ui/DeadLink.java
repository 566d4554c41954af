package io.parley.identity.ui;

import com.vaadin.flow.component.Component;

/** What is shown for a link that was used, is too old, or never was; which of these it is stays unsaid. */
final class DeadLink {

    private DeadLink() {}

    static void show(EntryPage page, Component remedy) {
        page.show(page.getTranslation("identity.link.deadTitle"), page.getTranslation("identity.link.dead"), remedy);
    }
}
