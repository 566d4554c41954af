package io.parley.gaps.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.parley.gaps.TermGaps;
import io.parley.tabular.CsvExport;
import io.parley.tabular.ExportColumn;
import io.parley.tabular.SpreadsheetExport;
import io.parley.tabular.TableExport;
import io.parley.uikit.FileStream;
import io.parley.uikit.ServedFile;
import io.parley.warranty.GapGroup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The table of the contract that is shown, as workbook and as CSV. What is known whole is a number there; what is unknown, or
 * is "at least", is said in the words of the table. The bytes are written when asked for, if whoever asks still may see it.
 */
final class GapExport {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FAMILY = 34;
    private static final int COVERED = 30;

    private final TermGaps term;
    private final GapWords words;
    private final Runnable access;

    /** Writes a file. */
    @FunctionalInterface
    private interface Writer {

        void write(TableExport table, OutputStream out) throws IOException;
    }

    /** @param access throws when the reader may not see the gap map any more */
    GapExport(TermGaps term, GapWords words, Runnable access) {
        this.term = term;
        this.words = words;
        this.access = access;
    }

    Component links() {
        var table = table();
        var links = new Span(
                link(table, "xlsx", XLSX, (shown, out) -> SpreadsheetExport.write(List.of(shown), out)),
                link(table, "csv", "text/csv", CsvExport::write));
        links.addClassName("pl-list-export");
        return links;
    }

    private Anchor link(TableExport table, String kind, String type, Writer writer) {
        var file = FileStream.download(() -> {
            access.run();
            var bytes = new ByteArrayOutputStream();
            writer.write(table, bytes);
            return new ServedFile(
                    words.say("gaps.export.file", words.say("gaps.section.title"), term.providerName()) + "." + kind,
                    type,
                    bytes.size(),
                    new ByteArrayInputStream(bytes.toByteArray()));
        });
        var link = new Anchor(file, words.say("uikit.export." + kind));
        link.setTestId("export-" + kind);
        link.getElement().setAttribute("title", words.say("uikit.export.title", words.say("gaps.table.title")));
        return link;
    }

    private TableExport table() {
        return new TableExport(
                words.say("gaps.section.title"),
                words.say("gaps.table.title"),
                words.contract(),
                List.of(
                        ExportColumn.text(words.say("gaps.table.family"), FAMILY),
                        ExportColumn.of(words.say("gaps.table.devices"), ExportColumn.Kind.WHOLE_NUMBER),
                        ExportColumn.text(words.say("gaps.table.covered"), COVERED),
                        ExportColumn.of(words.say("gaps.table.months"), ExportColumn.Kind.NUMBER),
                        ExportColumn.of(words.say("gaps.table.failures"), ExportColumn.Kind.NUMBER),
                        ExportColumn.money(words.say("gaps.table.cost"), words.currencyCode())),
                term.gaps().groups().stream().map(this::values).toList(),
                null,
                1,
                words.unknowns());
    }

    private List<Object> values(GapGroup group) {
        boolean rates = group.withoutRate() == 0;
        return List.of(
                group.family(),
                group.count(),
                words.covered(group),
                group.gapMonths().<Object>map(GapWords::tenths).orElseGet(() -> words.months(group)),
                group.failures()
                        .filter(whole -> rates)
                        .<Object>map(GapWords::tenths)
                        .orElseGet(() -> words.failures(group)),
                group.cost()
                        .filter(whole -> rates && group.withoutPrice() == 0)
                        .<Object>map(cost -> cost)
                        .orElseGet(() -> words.cost(group)));
    }
}
