package io.parley.contracts.invoice;

import io.parley.tabular.CellKind;
import io.parley.tabular.HeadingRow;
import io.parley.tabular.NumberStyle;
import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.Sheet;
import io.parley.tabular.TableFile;
import io.parley.tabular.TableReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Understands a bill as CSV or XLSX by meaning. Safe for use by several threads. */
public final class InvoiceSheetReader {

    private record Understood(Sheet sheet, HeadingRow<InvoiceColumn> headings) {}

    private final TableReader tables = new TableReader();

    /**
     * @param fileName name as the sender gave it
     * @param content the whole CSV or XLSX file
     * @param currency ISO 4217 currency of the bill: amounts have its decimals
     * @throws io.parley.common.ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    public InvoiceSheet read(String fileName, byte[] content, String currency) {
        var file = tables.read(fileName, content);
        return clearest(file)
                .map(understood -> read(file, understood, currency))
                .orElseGet(() -> unrecognised(file));
    }

    private static Optional<Understood> clearest(TableFile file) {
        return file.sheets().stream()
                .filter(sheet -> !sheet.hidden() || file.sheets().size() == 1)
                .flatMap(sheet -> HeadingRow.find(sheet, InvoiceHeadings.DICTIONARY, InvoiceHeadings::enough).stream()
                        .map(headings -> new Understood(sheet, headings)))
                .max(Comparator.comparingInt(found -> found.headings().points()));
    }

    private static InvoiceSheet read(TableFile file, Understood found, String currency) {
        var body = found.sheet().rows().stream()
                .filter(row -> row.number() > found.headings().number())
                .toList();
        var style = NumberStyle.of(body.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == CellKind.TEXT)
                .map(cell -> cell.text())
                .toList());
        var rows = new InvoiceRows(file.name(), found.headings(), style, currency);
        body.forEach(rows::read);
        rows.checkTotal();
        var problems = new ArrayList<>(file.problems());
        problems.addAll(rows.problems());
        problems.sort(Comparator.comparingInt(RowProblem::row));
        return new InvoiceSheet(file.name(), found.headings().number(), rows.lines(), problems);
    }

    private static InvoiceSheet unrecognised(TableFile file) {
        var problems = new ArrayList<>(file.problems());
        problems.add(new RowProblem(
                file.name(),
                1,
                RowAction.REJECT,
                null,
                RowProblemCode.MISSING,
                "contracts.invoice.row.noHeadings",
                List.of()));
        return new InvoiceSheet(file.name(), 0, List.of(), problems);
    }
}
