package io.parley.isolation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.uikit.LazyGrid;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Somebody's walk through pages: reads them, opens their rows, types into their searches, and presses each of their buttons. */
final class Walk {

    /** Typed wherever something is searched for: the beginning of what a stranger would like to find. */
    static final String TYPED = "Kol";

    /** Prints for seconds and shows nothing at once. */
    private static final String PRINTS = "brief-print";

    private final Runnable enter;
    private final Consumer<String> open;
    private final Map<String, String> seen = new LinkedHashMap<>();

    /**
     * @param enter opens a browser as the person
     * @param open goes to an address
     */
    Walk(Runnable enter, Consumer<String> open) {
        this.enter = enter;
        this.open = open;
    }

    /** What was read, by where and after what. */
    Map<String, String> seen() {
        return seen;
    }

    void through(List<String> addresses) {
        enter.run();
        addresses.forEach(this::visit);
    }

    private void visit(String address) {
        goTo(address);
        seen.put(address, Rendered.page(TYPED));
        Set<String> buttons = buttons().stream()
                .map(PrettyPrintTreeKt::toPrettyString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        openRows(address);
        search(address);
        buttons.forEach(button -> press(address, button));
    }

    private void openRows(String address) {
        for (int list = 0; list < lists().size(); list++) {
            for (int row = 0; row < GridKt._size(lists().get(list)); row++) {
                GridKt._clickItem(lists().get(list), row);
                MockVaadin.clientRoundtrip(true);
                seen.put(address + ", opening row " + row, Rendered.page(TYPED));
                goTo(address);
            }
        }
    }

    /** Those whose rows lead somewhere. */
    private static List<Grid> lists() {
        return _find(Grid.class, grid -> grid.withClasses("pl-openable"));
    }

    private void search(String address) {
        for (LazyGrid<?> list : List.copyOf(_find(LazyGrid.class))) {
            for (TextField search : _find(list, TextField.class)) {
                _setValue(search, TYPED);
                seen.put(address + ", searching", Rendered.withoutFiles(TYPED));
            }
        }
        for (TextField everywhere : _find(TextField.class, field -> field.withPredicate(Walk::searchesEverywhere))) {
            _setValue(everywhere, TYPED);
            seen.put(address + ", searching everywhere", Rendered.withoutFiles(TYPED));
        }
    }

    private static boolean searchesEverywhere(TextField field) {
        return "search-words".equals(field.getTestId());
    }

    private void press(String address, String label) {
        goTo(address);
        Rendered.unfold();
        buttons().stream()
                .filter(button -> PrettyPrintTreeKt.toPrettyString(button).equals(label))
                .findFirst()
                .ifPresent(button -> {
                    _click(button);
                    MockVaadin.clientRoundtrip(true);
                    seen.put(address + ", pressing " + label, Rendered.withoutFiles(TYPED));
                });
    }

    private static List<Button> buttons() {
        return _find(Button.class).stream()
                .filter(BasicUtilsKt::isEffectivelyEnabled)
                .filter(button -> !button.getId().filter(PRINTS::equals).isPresent())
                .toList();
    }

    /** Leaves open dialogs behind; where a page does not let go of what was typed, starts over. */
    private void goTo(String address) {
        _find(Dialog.class).forEach(Dialog::close);
        _find(ConfirmDialog.class).forEach(ConfirmDialog::close);
        MockVaadin.clientRoundtrip(true);
        open.accept(address);
        if (!_find(ConfirmDialog.class).isEmpty() || UI.getCurrent().isClosing()) {
            enter.run();
            open.accept(address);
        }
    }
}
