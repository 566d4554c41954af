package io.parley.sla.log;

import io.parley.tabular.DateOrder;
import io.parley.tabular.HeadingRow;
import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.Sheet;
import io.parley.tabular.SheetRow;
import io.parley.tabular.TableFile;
import io.parley.tabular.TableReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Understands an outage log as CSV or XLSX by meaning. Safe for use by several threads. */
public final class OutageSheetReader {

    private record Understood(Sheet sheet, HeadingRow<OutageColumn> headings) {}

    private final TableReader tables = new TableReader();

    /**
     * @param fileName name as the sender gave it
     * @param content the whole CSV or XLSX file
     * @throws io.parley.common.ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    public OutageSheet read(String fileName, byte[] content, LogSetting setting) {
        var file = tables.read(fileName, content);
        return clearest(file).map(understood -> read(file, understood, setting)).orElseGet(() -> unrecognised(file));
    }

    private static Optional<Understood> clearest(TableFile file) {
        return file.sheets().stream()
                .filter(sheet -> !sheet.hidden() || file.sheets().size() == 1)
                .flatMap(sheet -> HeadingRow.find(sheet, OutageHeadings.DICTIONARY, OutageHeadings::enough).stream()
                        .map(headings -> new Understood(sheet, headings)))
                .max(Comparator.comparingInt(found -> found.headings().points()));
    }

    private static OutageSheet read(TableFile file, Understood found, LogSetting setting) {
        var body = found.sheet().rows().stream()
                .filter(row -> row.number() > found.headings().number())
                .toList();
        var order = DateOrder.of(texts(body), setting.usualOrder());
        var rows = new OutageRows(file.name(), found.headings(), setting, new LogTime(setting.zone(), order));
        body.forEach(rows::read);
        var problems = new ArrayList<>(file.problems());
        problems.addAll(rows.problems());
        problems.sort(Comparator.comparingInt(RowProblem::row));
        return new OutageSheet(file.name(), found.headings().number(), rows.rows(), problems);
    }

    private static List<String> texts(List<SheetRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text())
                .toList();
    }

    private static OutageSheet unrecognised(TableFile file) {
        var problems = new ArrayList<>(file.problems());
        problems.add(new RowProblem(
                file.name(), 1, RowAction.REJECT, null, RowProblemCode.MISSING, "sla.log.row.noHeadings", List.of()));
        return new OutageSheet(file.name(), 0, List.of(), problems);
    }
}
