package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.parley.clients.EngagementDetails;
import io.parley.common.Formats;
import io.parley.quotes.sheet.QuoteColumn;
import io.parley.quotes.sheet.QuoteSheet;
import io.parley.quotes.sheet.QuoteSheetRequest;
import io.parley.quotes.sheet.SheetColumn;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.RowProblems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How a spreadsheet was read: what the file is, each column with its meaning, each row that needs a look. */
final class SheetPreview extends Composite<Div> {

    private final QuoteSheet sheet;
    private final EngagementDetails engagement;
    private final Consumer<QuoteSheetRequest> readAgain;
    private final Map<Integer, QuoteColumn> meanings = new HashMap<>();

    SheetPreview(QuoteSheet sheet, EngagementDetails engagement, Consumer<QuoteSheetRequest> readAgain) {
        this.sheet = sheet;
        this.engagement = engagement;
        this.readAgain = readAgain;
        sheet.columns().forEach(column -> meanings.put(column.index(), column.meaning()));
        getContent().add(facts());
        if (sheet.sheets().size() > 1) {
            getContent().add(sheets());
        }
        getContent().add(new H3(getTranslation("quotes.import.columns")), columns());
        if (!sheet.problems().isEmpty()) {
            getContent()
                    .add(
                            new H3(getTranslation(
                                    "quotes.import.rows", sheet.problems().size())),
                            problems());
        }
        getContent().add(outcome());
    }

    /** What is known before anything was read. */
    static QuoteSheetRequest request(EngagementDetails engagement) {
        return QuoteSheetRequest.of(engagement.currency().getCurrencyCode(), engagement.seats(), List.of());
    }

    private Component facts() {
        var facts = new DefinitionList().add(getTranslation("quotes.import.file"), sheet.file());
        if (sheet.encoding() == null) {
            facts.add(getTranslation("quotes.import.sheet"), sheet.sheet());
        } else {
            facts.add(getTranslation("quotes.import.encoding"), sheet.encoding());
        }
        facts.add(
                getTranslation("quotes.import.headerRow"),
                sheet.needsMapping()
                        ? getTranslation("quotes.import.headerUnknown")
                        : String.valueOf(sheet.headerRow()));
        facts.add(
                getTranslation("quotes.import.currency"),
                sheet.currencyStated()
                        ? sheet.currency()
                        : getTranslation("quotes.import.currencyAssumed", sheet.currency()));
        if (sheet.validUntil() != null) {
            facts.add(
                    getTranslation("quotes.import.validUntil"),
                    Formats.of(getLocale()).date(sheet.validUntil()));
        }
        return facts;
    }

    private Component sheets() {
        var choice = new Select<String>();
        choice.setLabel(getTranslation("quotes.import.chooseSheet"));
        choice.setItems(sheet.sheets());
        choice.setValue(sheet.sheet());
        choice.setTestId("import-sheet");
        choice.addValueChangeListener(
                changed -> readAgain.accept(request(engagement).mappedAs(changed.getValue(), 0, Map.of())));
        return choice;
    }

    private Component columns() {
        var table = new NativeTable();
        table.addClassName("pq-mapping");
        table.setTestId("import-columns");
        var head = table.getHead().addRow();
        for (var key : List.of("heading", "example", "meaning")) {
            var cell = new NativeTableHeaderCell(getTranslation("quotes.import.column." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        sheet.columns().stream()
                .filter(column ->
                        !column.heading().isBlank() || !column.example().isBlank())
                .forEach(column -> table.getBody()
                        .addRow()
                        .add(
                                new NativeTableCell(column.heading()),
                                new NativeTableCell(column.example()),
                                new NativeTableCell(meaning(column))));
        var frame = new Div(table);
        frame.addClassName("pq-mapping-frame");
        return frame;
    }

    private Component meaning(SheetColumn column) {
        var choice = new Select<QuoteColumn>();
        choice.setItems(QuoteColumn.values());
        choice.setItemLabelGenerator(item -> getTranslation("quotes.import.meaning." + item.name()));
        choice.setValue(column.meaning());
        choice.setAriaLabel(getTranslation("quotes.import.column.of", column.heading()));
        choice.setTestId("column-" + column.index());
        choice.addValueChangeListener(changed -> {
            meanings.replaceAll((index, meaning) ->
                    meaning == changed.getValue() && index != column.index() ? QuoteColumn.IGNORED : meaning);
            meanings.put(column.index(), changed.getValue());
            readAgain.accept(request(engagement).mappedAs(sheet.sheet(), sheet.headerRow(), meanings));
        });
        return choice;
    }

    private Component problems() {
        var list = RowProblems.ofOneFile(sheet.problems());
        list.setTestId("import-problems");
        return list;
    }

    private Component outcome() {
        var text = new Paragraph(
                sheet.lines().isEmpty()
                        ? getTranslation("quotes.import.nothing")
                        : getTranslation("quotes.import.filled", sheet.lines().size()));
        text.addClassName("pl-strong");
        text.setTestId("import-outcome");
        text.getElement().setAttribute("role", "status");
        return text;
    }
}
