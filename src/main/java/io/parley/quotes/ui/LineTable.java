package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.common.Formats;
import io.parley.quotes.QuoteLineDraft;
import io.parley.quotes.QuoteProblem;
import io.parley.quotes.spi.LineEditor;
import io.parley.terms.LineKind;
import io.parley.uikit.Toolbar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lines as rows of fields that are always open. Tab goes from field to field, Enter to the same field of the next row and past
 * the last one to a new row; Alt with the arrows moves a row, Alt+D duplicates it, Alt+Delete takes it out; a block copied in
 * a spreadsheet can be pasted into any field.
 */
@StyleSheet("context://assets/styles/quotes.css")
final class LineTable extends Composite<Div> implements LineEditor {

    private static final List<String> COLUMNS = List.of(
            "code",
            "description",
            "quantity",
            "unitPrice",
            "kind",
            "category",
            "month",
            "escalates",
            "seats",
            "site",
            "amount",
            "actions");

    private final @Nullable Currency currency;
    private final NativeTableBody body;
    private final List<LineRow> rows = new ArrayList<>();
    private final Span monthly = new Span();
    private final Span once = new Span();
    private final Div missing = new Div();
    private @Nullable LineRow focused;
    private Runnable listener = () -> {};

    LineTable(@Nullable Currency currency) {
        this.currency = currency;
        var table = new NativeTable();
        table.addClassName("pq-lines");
        table.setTestId("lines");
        var head = table.getHead().addRow();
        COLUMNS.forEach(column -> head.add(heading(column)));
        this.body = table.getBody();
        var frame = new Div(table);
        frame.addClassName("pq-lines-frame");
        listenToPaste(table);
        listenToKeys(table);
        var totals = new Div(monthly, once);
        totals.addClassName("pq-line-totals");
        totals.getElement().setAttribute("aria-live", "polite");
        var hint = new Span(getTranslation("quotes.lines.keys"));
        hint.addClassNames("pl-muted", "pl-small");
        missing.addClassName("pq-lines-missing");
        missing.getElement().setAttribute("role", "alert");
        getContent().add(new Toolbar(hint).end(buttons()), frame, missing, totals);
        open(List.of());
    }

    private Component[] buttons() {
        var add = new Button(
                getTranslation("quotes.lines.add"),
                VaadinIcon.PLUS.create(),
                pressed -> insert(rows.size(), blank()).focusFirst());
        add.setTestId("add-line");
        var paste = new Button(
                getTranslation("quotes.lines.paste"),
                VaadinIcon.PASTE.create(),
                pressed -> new PasteDialog(lines -> paste(rows.size(), lines)).open());
        paste.setTestId("paste-lines");
        return new Component[] {paste, add};
    }

    private NativeTableHeaderCell heading(String column) {
        var cell = new NativeTableHeaderCell(getTranslation("quotes.lines.column." + column));
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName("pq-" + column);
        return cell;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<QuoteLineDraft> lines() {
        return rows.stream().map(LineRow::draft).toList();
    }

    @Override
    public void open(List<QuoteLineDraft> lines) {
        body.removeAll();
        rows.clear();
        lines.forEach(line -> insert(rows.size(), line));
        if (rows.isEmpty()) {
            insert(0, blank());
        }
        changed();
    }

    @Override
    public void show(List<QuoteProblem> problems) {
        rows.forEach(LineRow::clearProblems);
        missing.setText(problems.stream()
                .filter(problem -> problem.line() == null && problem.field().equals("lines"))
                .map(problem ->
                        getTranslation(problem.key(), problem.arguments().toArray()))
                .findFirst()
                .orElse(""));
        for (var problem : problems) {
            var line = problem.line();
            if (line != null && line <= rows.size()) {
                rows.get(line - 1)
                        .show(
                                problem.field(),
                                getTranslation(
                                        problem.key(), problem.arguments().toArray()));
            }
        }
    }

    @Override
    public void onChange(Runnable changeListener) {
        this.listener = changeListener;
    }

    private LineRow insert(int index, QuoteLineDraft line) {
        var row = new LineRow(this, line);
        rows.add(index, row);
        body.getElement().insertChild(index, row.getElement());
        number();
        return row;
    }

    private static QuoteLineDraft blank() {
        return QuoteLineDraft.empty();
    }

    /** Rows say their number to screen readers and tests. */
    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
    }

    void focused(LineRow row) {
        focused = row;
    }

    void changed() {
        var formats = Formats.of(getLocale());
        rows.forEach(row -> row.showAmount(shown(row.amount(), formats)));
        monthly.setText(getTranslation("quotes.lines.monthly", shown(sum(LineKind.RECURRING), formats)));
        once.setText(getTranslation("quotes.lines.once", shown(sum(LineKind.ONE_OFF), formats)));
        listener.run();
    }

    private BigDecimal sum(LineKind kind) {
        return rows.stream()
                .filter(row -> row.draft().kind() == kind)
                .map(LineRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String shown(BigDecimal amount, Formats formats) {
        return currency == null ? formats.number(amount) : formats.money(amount, currency);
    }

    void goDown(LineRow from, String field) {
        int next = rows.indexOf(from) + 1;
        if (next == rows.size()) {
            insert(next, blank()).focusFirst();
        } else {
            rows.get(next).focus(field);
        }
    }

    void duplicate(LineRow row) {
        var original = row.draft();
        insert(rows.indexOf(row) + 1, original).focusFirst();
        changed();
    }

    void delete(LineRow row) {
        int index = rows.indexOf(row);
        rows.remove(row);
        body.getElement().removeChild(row.getElement());
        if (rows.isEmpty()) {
            insert(0, blank());
        }
        number();
        rows.get(Math.min(index, rows.size() - 1)).focusFirst();
        changed();
    }

    /** @param by −1 up, 1 down */
    void move(LineRow row, int by) {
        int to = rows.indexOf(row) + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        rows.remove(row);
        rows.add(to, row);
        body.getElement().removeChild(row.getElement());
        body.getElement().insertChild(to, row.getElement());
        number();
        row.focusFirst();
        changed();
    }

    private void paste(int index, List<QuoteLineDraft> lines) {
        int at = index;
        for (var line : lines) {
            insert(at++, line);
        }
        rows.stream().filter(row -> row.draft().isBlank()).toList().forEach(this::drop);
        changed();
    }

    private void drop(LineRow row) {
        if (rows.size() > 1) {
            rows.remove(row);
            body.getElement().removeChild(row.getElement());
            number();
        }
    }

    /** A single value is left to the field; a block becomes rows after the one it was pasted into. */
    private void listenToPaste(NativeTable table) {
        var text = "(t => { if (/[\\t\\n]./.test(t.trim())) { event.preventDefault(); return t; } return ''; })"
                + "(event.clipboardData.getData('text/plain'))";
        table.getElement()
                .addEventListener("paste", event -> {
                    var block = event.getEventData().path(text).asString();
                    if (!block.isEmpty()) {
                        int index = focused == null ? rows.size() : rows.indexOf(focused) + 1;
                        paste(index, PastedBlock.lines(block));
                    }
                })
                .addEventData(text);
    }

    private void listenToKeys(NativeTable table) {
        shortcut(table, Key.ARROW_UP, row -> move(row, -1));
        shortcut(table, Key.ARROW_DOWN, row -> move(row, 1));
        shortcut(table, Key.KEY_D, this::duplicate);
        shortcut(table, Key.DELETE, this::delete);
    }

    private void shortcut(NativeTable table, Key key, Consumer<LineRow> action) {
        Shortcuts.addShortcutListener(
                        table,
                        () -> {
                            if (focused != null && rows.contains(focused)) {
                                action.accept(focused);
                            }
                        },
                        key,
                        KeyModifier.ALT)
                .listenOn(table);
    }
}
