package io.parley.isolation;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorKt;
import com.github.mvysny.kaributesting.v23.MultiselectComboBoxUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import kotlin.sequences.SequencesKt;
import org.jspecify.annotations.Nullable;

/**
 * Everything the open page holds for its reader: what is written on it and in its attributes, all rows of its grids, all
 * choices of its fields, also after a word was typed into them, and what its files say.
 */
final class Rendered {

    private static final String FILE = "VAADIN/dynamic";

    private static final String UNFOLDED = "unfolded";

    private final String typed;
    private final boolean withFiles;
    private final List<String> texts = new ArrayList<>();

    private Rendered(String typed, boolean withFiles) {
        this.typed = typed;
        this.withFiles = withFiles;
    }

    /** @param typed a word for the fields that filter while one types */
    static String page(String typed) {
        return new Rendered(typed, true).readPage();
    }

    /** As {@link #page}, without opening the files that the page links to. */
    static String withoutFiles(String typed) {
        return new Rendered(typed, false).readPage();
    }

    private String readPage() {
        unfold();
        UI page = UI.getCurrent();
        keep(page.getInternals().getTitle());
        visible(page).forEach(this::read);
        return String.join("\n", texts);
    }

    /** Puts the components in the cells of grids onto the page, where they are rendered only when a browser asks for them. */
    static void unfold() {
        UI page = UI.getCurrent();
        page.getChildren()
                .filter(child -> child.getId().filter(UNFOLDED::equals).isPresent())
                .toList()
                .forEach(page::remove);
        Div cells = new Div();
        cells.setId(UNFOLDED);
        visible(page).forEach(component -> {
            if (component instanceof Grid<?> grid) {
                unfold(grid, cells);
            }
        });
        page.add(cells);
    }

    private static List<Component> visible(UI page) {
        List<Component> visible = new ArrayList<>();
        LocatorKt._walkAll(page).forEach(component -> {
            if (BasicUtilsKt.isEffectivelyVisible(component)) {
                visible.add(component);
            }
        });
        return visible;
    }

    private static <T> void unfold(Grid<T> grid, Div cells) {
        for (T row : rows(grid)) {
            for (Grid.Column<T> column : grid.getColumns()) {
                if (column.getRenderer() instanceof ComponentRenderer<?, T> renderer) {
                    cells.add(renderer.createComponent(row));
                }
            }
        }
    }

    private static <T> List<T> rows(Grid<T> grid) {
        return grid instanceof TreeGrid<T> tree
                ? SequencesKt.toList(GridKt._rowSequence(tree, row -> true))
                : GridKt._findAll(grid);
    }

    private void read(Component component) {
        read(component.getElement());
        switch (component) {
            case Grid<?> grid -> readRows(grid);
            case ComboBox<?> field when isOpenable(field) -> readChoices(field);
            case MultiSelectComboBox<?> field when isOpenable(field) -> readChoices(field);
            case Select<?> field -> texts.addAll(ComboBoxKt.getSuggestions(field));
            case MenuBar menu -> menu.getItems().forEach(this::readMenu);
            case Anchor link
            when withFiles && link.getHref().startsWith(FILE) -> keep(FileText.of(DownloadKt.download(link)));
            default -> {}
        }
    }

    private void read(Element element) {
        if (element.isTextNode()) {
            keep(element.getText());
            return;
        }
        keep(element.getText());
        element.getAttributeNames().forEach(name -> keep(element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> keep(String.valueOf(element.getPropertyRaw(name))));
    }

    private <T> void readRows(Grid<T> grid) {
        grid.getColumns().forEach(column -> keep(column.getHeaderText()));
        for (T row : rows(grid)) {
            for (Grid.Column<T> column : grid.getColumns()) {
                if (!(column.getRenderer() instanceof ComponentRenderer)) {
                    keep(GridKt._getFormatted(column, row));
                }
            }
        }
    }

    /** A field that is read only is sent without its choices. */
    private static boolean isOpenable(ComboBoxBase<?, ?, ?> field) {
        return !field.isReadOnly() && BasicUtilsKt.isEffectivelyEnabled(field);
    }

    private <T> void readChoices(ComboBox<T> field) {
        texts.addAll(ComboBoxKt.getSuggestions(field));
        ComboBoxKt.setUserInput(field, typed);
        texts.addAll(ComboBoxKt.getSuggestions(field));
        ComboBoxKt.setUserInput(field, "");
    }

    private <T> void readChoices(MultiSelectComboBox<T> field) {
        texts.addAll(MultiselectComboBoxUtilsKt.getSuggestions(field));
        MultiselectComboBoxUtilsKt.setUserInput(field, typed);
        texts.addAll(MultiselectComboBoxUtilsKt.getSuggestions(field));
        MultiselectComboBoxUtilsKt.setUserInput(field, "");
    }

    private void readMenu(MenuItem item) {
        keep(item.getText());
        LocatorKt._walkAll(item).forEach(part -> read(part.getElement()));
        item.getSubMenu().getItems().forEach(this::readMenu);
    }

    private void keep(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            texts.add(text);
        }
    }
}
