package io.parley.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/**
 * Listens for keys wherever the focus is on the page, but never while somebody types, or in a dialog, and not to arrows and
 * page keys that a list, a menu or the tabs want for themselves.
 */
final class Keyboard {

    private static final String WANTED =
            "['j','k','a','c','r','u','d','?','1','2','3','4','arrowdown','arrowup','pagedown','pageup']"
                    + ".includes(event.key.toLowerCase())"
                    + " && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing"
                    + " && !event.composedPath().some(at => at.matches && at.matches("
                    + "'input, textarea, select, [contenteditable], vaadin-dialog, vaadin-confirm-dialog,"
                    + " [role=dialog], [role=alertdialog], [role=listbox], [role=menu], [role=menubar]'))"
                    + " && !(event.key.startsWith('Arrow') && event.composedPath().some(at => at.matches"
                    + " && at.matches('.ev-sheet, vaadin-select, vaadin-side-nav')))";
    private static final String KEY = "event.key";
    /** Arrows and page keys would move the page under the reader. */
    private static final String NO_MOVE = "(" + WANTED + ") && event.preventDefault()";

    private Keyboard() {}

    static Registration listen(UI ui, Consumer<Command> commands) {
        return ui.getElement()
                .addEventListener(
                        "keydown",
                        event -> Command.of(event.getEventData().path(KEY).asString())
                                .ifPresent(commands))
                .setFilter(WANTED)
                .addEventData(KEY)
                .addEventData(NO_MOVE);
    }
}
