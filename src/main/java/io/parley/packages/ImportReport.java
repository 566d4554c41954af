package io.parley.packages;

import io.parley.common.ProblemException;
import io.parley.common.Texts;
import io.parley.tabular.RowProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code import-report.json}: every rejected or doubtful row, and what nobody has confirmed. */
final class ImportReport {

    private final Texts texts;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private final List<Map<String, Object>> notes = new ArrayList<>();

    private ImportReport(Texts texts) {
        this.texts = texts;
    }

    static Map<String, Object> tree(BatchResult result, Texts texts) {
        var report = new ImportReport(texts);
        var analysis = result.analysis();
        analysis.providers().forEach(report::provider);
        analysis.invoice().ifPresent(report::invoice);
        report.list(analysis.network().tests());
        report.list(analysis.warranty().policies());
        report.list(analysis.warranty().devices());
        analysis.outages().ifPresent(report::outages);
        result.remarks()
                .forEach(left -> report.note(
                        left.folder(), left.messageKey(), left.arguments().toArray()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rows", report.rows);
        tree.put("notes", report.notes);
        return tree;
    }

    private void invoice(PackagedInvoice invoice) {
        var problem = invoice.problem();
        if (problem != null) {
            unreadable(PackagedInvoice.FILE, problem);
            return;
        }
        invoice.rowProblems().forEach(row -> row("", row));
        if (invoice.audit() == null) {
            note(PackagedInvoice.FILE, "packages.report.invoiceOfNobody");
        }
    }

    private void list(PackagedList<?> list) {
        var problem = list.problem();
        if (problem != null) {
            unreadable(list.file(), problem);
        }
        list.rowProblems().forEach(row -> row("", row));
    }

    private void outages(PackagedOutages log) {
        var problem = log.problem();
        if (problem != null) {
            unreadable(log.file(), problem);
        }
        log.rowProblems().forEach(row -> row("", row));
    }

    private void provider(AnalysedProvider provider) {
        var problem = provider.sheetProblem();
        var sheet = provider.sheet();
        if (problem != null) {
            var file = provider.provider().sheet();
            unreadable(provider.folder() + "/" + (file == null ? "" : file.name()), problem);
        } else if (sheet == null) {
            note(provider.folder(), "packages.report.noSheet");
        } else {
            sheet.problems().forEach(row -> row(provider.folder(), row));
            if (sheet.needsMapping()) {
                note(provider.folder() + "/" + sheet.file(), "packages.report.noHeadings");
            } else if (sheet.lines().stream().anyMatch(line -> !line.confirmed())) {
                note(provider.folder() + "/" + sheet.file(), "packages.report.linesUnconfirmed");
            }
        }
        if (provider.provider().terms().isEmpty()) {
            note(provider.folder(), "packages.report.termsUnconfirmed");
        }
        if (sheet != null && provider.costing() == null && !sheet.lines().isEmpty()) {
            note(provider.folder(), "packages.report.noRate", provider.quoteCurrency());
        }
    }

    private void unreadable(String file, ProblemException problem) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", file);
        tree.put("row", null);
        tree.put("action", "REJECT");
        tree.put("code", "UNREADABLE");
        tree.put("column", null);
        tree.put("reason", texts.get(problem.key(), problem.arguments()));
        rows.add(tree);
    }

    private void row(String folder, RowProblem problem) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", folder.isEmpty() ? problem.file() : folder + "/" + problem.file());
        tree.put("row", problem.row());
        tree.put("action", problem.action().name());
        tree.put("code", problem.code().name());
        tree.put("column", problem.column());
        tree.put("reason", texts.get(problem.messageKey(), plain(problem.arguments())));
        rows.add(tree);
    }

    private void note(String file, String key, Object... arguments) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("file", file);
        note.put("note", texts.get(key, arguments));
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /** Row numbers and counts are digits, not figures with thousands separators. */
    private static Object[] plain(List<Object> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof Integer number ? number.toString() : argument)
                .toArray();
    }
}
