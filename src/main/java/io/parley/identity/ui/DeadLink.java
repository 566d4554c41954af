package io.parley.identity.ui;

import com.vaadin.flow.component.Component;

/** What is shown for a link that was used, is too old, or never was; which of these it is stays unsaid. */
final class DeadLink {

    private DeadLink() {}

    /** @param whatToDo where a new link comes from, for this kind of link */
    static void show(EntryPage page, String whatToDo, Component remedy) {
        page.show(page.getTranslation("identity.link.deadTitle"), whatToDo, remedy);
    }
}
