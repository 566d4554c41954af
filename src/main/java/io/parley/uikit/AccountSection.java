package io.parley.uikit;

import com.vaadin.flow.component.Component;

/** A card a module adds to one's own account page, as a Spring bean. */
public interface AccountSection {

    /** Cards stand in ascending order, below the page's own. */
    int order();

    /** Permission a person needs to see it. */
    String permission();

    /** A new card for one visit. */
    Component create();
}
