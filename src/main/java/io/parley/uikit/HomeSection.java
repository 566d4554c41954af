package io.parley.uikit;

import com.vaadin.flow.component.Component;

/**
 * What a module has to show on the consultant's first page: deadlines, red flags, clients waiting. A Spring bean; asked
 * anew on every visit and only for readers who have the permission.
 */
public interface HomeSection {

    /** Key of the title in the translations. */
    String titleKey();

    /** Place on the page; lower stands higher. */
    int order();

    /** Permission a reader needs to see it. */
    String permission();

    /** How many lines there are to show; shown beside the title. */
    int count();

    /** How many of them wait for the reader; shown in the menu. */
    default int waiting() {
        return count();
    }

    /** The rows; never called while the count is 0. */
    Component create();
}
