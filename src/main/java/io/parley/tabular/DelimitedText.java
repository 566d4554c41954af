package io.parley.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.parley.common.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one text table: encoding, separator, quotation marks; every row keeps the line on which it begins. */
final class DelimitedText {

    private final String fileName;
    private final TableLimits limits;

    DelimitedText(String fileName, TableLimits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    TableFile read(byte[] content) {
        refuseOtherFormats(content);
        TextEncoding.Decoded decoded = TextEncoding.decode(content)
                .orElseThrow(() -> new ProblemException("tabular.problem.encoding", fileName));
        String text = decoded.text();
        refuseControlCharacters(text);
        if (text.isBlank()) {
            throw new ProblemException("tabular.problem.empty", fileName);
        }
        Delimiter delimiter = Delimiter.of(text);
        OpenQuote.find(text, delimiter.separator()).ifPresent(line -> {
            throw new ProblemException("tabular.problem.unbalancedQuote", fileName, line);
        });
        List<SheetRow> rows = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        parse(text, delimiter, rows, problems);
        return new TableFile(
                fileName,
                decoded.encoding(),
                delimiter.separator(),
                List.of(new Sheet(fileName, false, rows, List.of())),
                problems);
    }

    private void parse(String text, Delimiter delimiter, List<SheetRow> rows, List<RowProblem> problems) {
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter.separator())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize((int) limits.bytes())
                .ofCsvRecord(text);
        int cells = 0;
        try {
            for (CsvRecord line : records) {
                int number = (int) line.getStartingLineNumber();
                if (number <= delimiter.declarationLines()) {
                    continue;
                }
                cells += line.getFieldCount();
                if (rows.size() >= limits.rows() || line.getFieldCount() > limits.columns() || cells > limits.cells()) {
                    throw new ProblemException(
                            "tabular.problem.tooManyCells", fileName, limits.rows(), limits.columns());
                }
                read(number, line.getFields(), rows, problems);
            }
        } catch (CsvParseException e) {
            throw new ProblemException("tabular.problem.notText", fileName);
        }
    }

    private void read(int number, List<String> fields, List<SheetRow> rows, List<RowProblem> problems) {
        int broken = firstWithNul(fields);
        if (broken >= 0) {
            problems.add(new RowProblem(
                    fileName,
                    number,
                    RowAction.REJECT,
                    headingOf(broken, rows),
                    RowProblemCode.NOT_TEXT,
                    "tabular.row.nul",
                    List.of(broken + 1)));
            return;
        }
        rows.add(new SheetRow(number, false, fields.stream().map(Cell::text).toList()));
    }

    private static int firstWithNul(List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).indexOf('\0') >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String headingOf(int column, List<SheetRow> rows) {
        return rows.isEmpty() || rows.getFirst().cell(column).isBlank()
                ? null
                : rows.getFirst().cell(column).text();
    }

    private void refuseOtherFormats(byte[] content) {
        String start = new String(
                        content, 0, Math.min(content.length, 256), java.nio.charset.StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        for (String magic : List.of("%pdf", "mz\u0090", "\u007felf", "<!doctype", "<html", "<svg", "<?xml", "{\\rtf")) {
            if (start.startsWith(magic)) {
                throw new ProblemException("tabular.problem.notText", fileName);
            }
        }
    }

    /** A few stray bytes are somebody's bad export and named by row; many mean that this is no text at all. */
    private void refuseControlCharacters(String text) {
        long nul = text.chars().filter(c -> c == 0).count();
        long control = text.chars()
                .filter(c -> c != 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        if (control * 200 > text.length() || nul * 3 > text.length()) {
            throw new ProblemException("tabular.problem.notText", fileName);
        }
    }
}
