package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.parley.common.Formats;
import io.parley.common.ProblemException;
import io.parley.contracts.InvoiceDetails;
import io.parley.contracts.InvoiceWords;
import io.parley.terms.CheckedLine;
import io.parley.terms.FeeRule;
import io.parley.terms.InvoiceFault;
import io.parley.uikit.Notices;
import io.parley.uikit.Tone;
import io.parley.uikit.WhyPopover;
import io.parley.uikit.WideColumns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every line of a bill with what was agreed for it and why it differs; unknown ones can be said to be an agreed fee. */
final class InvoiceLines extends Composite<Div> {

    /** The column of what is wrong, for tests. */
    static final String DIFFERENCE = "difference";

    private final InvoiceDetails invoice;
    private final Consumer<Map<String, String>> assign;
    private final Currency currency;
    private final InvoiceWords words;

    /** @param assign takes which codes are which fees, whenever somebody says so */
    InvoiceLines(InvoiceDetails invoice, boolean mayAssign, Consumer<Map<String, String>> assign) {
        this.invoice = invoice;
        this.assign = assign;
        this.currency = Currency.getInstance(invoice.summary().audit().currency());
        this.words = new InvoiceWords(this::getTranslation, Formats.of(getLocale()), currency);
        getContent().add(grid(mayAssign));
    }

    private Grid<CheckedLine> grid(boolean mayAssign) {
        var grid = new Grid<CheckedLine>();
        grid.setItems(invoice.summary().audit().lines());
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setTestId("invoice-lines");
        var row = grid.addColumn(line -> line.row() == null ? "–" : String.valueOf(line.row()))
                .setHeader(getTranslation("contracts.invoice.column.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::item)
                .setHeader(getTranslation("contracts.invoice.column.item"))
                .setWidth("12rem")
                .setFlexGrow(2);
        var billed = grid.addColumn(line -> money(line.billed()))
                .setHeader(getTranslation("contracts.invoices.billed"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem");
        var expected = grid.addColumn(line -> money(line.expected()))
                .setHeader(getTranslation("contracts.invoices.expected"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem");
        grid.addComponentColumn(this::difference)
                .setHeader(getTranslation("contracts.invoice.column.difference"))
                .setKey(DIFFERENCE)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem");
        var wide = new ArrayList<Grid.Column<CheckedLine>>(List.of(row, billed, expected));
        if (mayAssign && !invoice.fees().isEmpty()) {
            wide.add(grid.addComponentColumn(this::fee)
                    .setHeader(getTranslation("contracts.invoice.column.fee"))
                    .setKey("fee")
                    .setWidth("11rem"));
        }
        WideColumns.of(grid, wide);
        return grid;
    }

    private Component item(CheckedLine line) {
        var name = new Span(line.description());
        name.addClassName("pl-strong");
        var item = new Div(name);
        if (!line.code().isBlank() && line.row() != null) {
            var code = new Span(" " + line.code());
            code.addClassNames("pl-muted", "pl-small");
            item.add(code);
        }
        words.reasons(line).forEach(reason -> item.add(new Div(reason)));
        return item;
    }

    private Component difference(CheckedLine line) {
        int sign = line.overcharge().signum();
        if (sign == 0) {
            return new Span("–");
        }
        var text = Formats.of(getLocale()).difference(line.overcharge(), currency);
        var figure = new WhyPopover(
                text, () -> new InvoiceWhy(this, invoice, Formats.of(getLocale())).difference(line, text));
        return sign > 0 ? figure.tone(Tone.BAD) : figure;
    }

    /** Offered where nobody knows the line, and where a person said before what it is. */
    private Component fee(CheckedLine line) {
        var name = line.code().isBlank() ? line.description() : line.code();
        boolean said = invoice.feeCodes().containsKey(name);
        boolean unknown = line.faults().stream().anyMatch(fault -> fault.type() == InvoiceFault.UNEXPECTED_FEE);
        if (!said && !unknown) {
            return new Span(
                    Optional.ofNullable(line.feeId()).flatMap(this::feeName).orElse(""));
        }
        var choice = new Select<FeeRule>();
        choice.setItems(invoice.fees());
        choice.setEmptySelectionAllowed(true);
        choice.setItemLabelGenerator(fee -> fee == null ? getTranslation("contracts.invoice.noFee") : label(fee));
        choice.setAriaLabel(getTranslation("contracts.invoice.feeOf", line.description()));
        choice.setWidthFull();
        invoice.fees().stream()
                .filter(fee -> fee.id().equals(invoice.feeCodes().get(name)))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(changed -> say(name, changed.getValue()));
        return choice;
    }

    private void say(String name, @Nullable FeeRule fee) {
        var codes = new HashMap<>(invoice.feeCodes());
        if (fee == null) {
            codes.remove(name);
        } else {
            codes.put(name, fee.id());
        }
        try {
            assign.accept(codes);
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
    }

    private Optional<String> feeName(String id) {
        return invoice.fees().stream()
                .filter(fee -> fee.id().equals(id))
                .findFirst()
                .map(InvoiceLines::label);
    }

    private static String label(FeeRule fee) {
        return Objects.requireNonNullElse(fee.label(), fee.id());
    }

    private String money(BigDecimal amount) {
        return Formats.of(getLocale()).money(amount, currency);
    }
}
