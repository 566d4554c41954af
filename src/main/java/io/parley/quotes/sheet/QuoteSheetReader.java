package io.parley.quotes.sheet;

import io.parley.tabular.HeadingRow;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.Sheet;
import io.parley.tabular.SheetRow;
import io.parley.tabular.TableFile;
import io.parley.tabular.TableReader;
import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Understands the spreadsheet of an offer by meaning: finds the sheet, the heading row, what each column is, and which rows
 * are lines. Safe for use by several threads.
 */
public final class QuoteSheetReader {

    private final TableReader tables = new TableReader();

    /**
     * @param fileName name as the sender gave it
     * @param content the whole CSV or XLSX file
     * @param request what is known already
     * @throws io.parley.common.ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    public QuoteSheet read(String fileName, byte[] content, QuoteSheetRequest request) {
        TableFile file = tables.read(fileName, content);
        List<QuoteSheet> understood = candidates(file, request).stream()
                .flatMap(sheet -> understand(file, sheet, request).stream())
                .toList();
        QuoteSheet best = understood.stream()
                .max(Comparator.comparingInt(QuoteSheetReader::usefulness))
                .orElseGet(() -> unrecognised(file, request));
        return withUnreadSheets(best, understood);
    }

    /** Visible sheets; a hidden one only if a person chose it. */
    private static List<Sheet> candidates(TableFile file, QuoteSheetRequest request) {
        return file.sheets().stream()
                .filter(sheet -> request.sheetName() == null
                        ? !sheet.hidden() || file.sheets().size() == 1
                        : sheet.name().equals(request.sheetName()))
                .toList();
    }

    private static int usefulness(QuoteSheet sheet) {
        return sheet.lines().size() * 10 + sheet.problems().size();
    }

    private static Optional<QuoteSheet> understand(TableFile file, Sheet sheet, QuoteSheetRequest request) {
        if (!request.mapping().isEmpty()) {
            int headerRow = request.headerRow() > 0 ? request.headerRow() : firstRow(sheet);
            return Optional.of(understand(file, SheetLayout.chosen(sheet, headerRow, request.mapping()), request));
        }
        return SheetLayout.find(sheet).map(layout -> understand(file, layout, request));
    }

    private static QuoteSheet understand(TableFile file, SheetLayout layout, QuoteSheetRequest request) {
        RowProblems problems = new RowProblems(file.name());
        problems.addAll(file.problems());
        RowKinds rows = new RowKinds(layout);
        SheetFacts facts = new SheetFacts(rows.around(), request.expectedCurrency());
        SheetCurrency currency = SheetCurrency.of(layout, rows.lines(), facts, request.expectedCurrency());
        currency.check(layout, rows.lines(), problems, request.expectedCurrency());
        RowPeriod periods = new RowPeriod(layout, problems, periodOfSheet(layout, facts));
        RowReader reader = new RowReader(layout, problems, periods);
        List<RowReader.Draft> drafts = new ArrayList<>();
        rows.lines().forEach(line -> reader.read(line).ifPresent(drafts::add));
        List<QuoteSheetLine> lines = new LineAssembly(layout, reader, problems, request).lines(drafts);
        if (lines.isEmpty()) {
            problems.reject(layout.headerRow(), null, RowProblemCode.MISSING, "quotes.sheet.noLines");
        }
        return new QuoteSheet(
                file.name(),
                layout.sheet().name(),
                visible(file),
                file.encoding(),
                layout.headerRow(),
                layout.described(),
                currency.code(),
                currency.stated(),
                seats(lines, request.expectedSeats()),
                lines,
                problems.inOrder(),
                facts.quoteNumber().orElse(null),
                facts.validUntil().orElse(null));
    }

    private static @Nullable ChargePeriod periodOfSheet(SheetLayout layout, SheetFacts facts) {
        return ChargePeriod.in(layout.sheet().name())
                .or(facts::period)
                .filter(period -> period.months() == 1)
                .orElse(null);
    }

    /** The expected number if a line has it; else the largest quantity of what is bought per seat. */
    private static int seats(List<QuoteSheetLine> lines, int expected) {
        boolean asExpected =
                lines.stream().anyMatch(line -> line.quantity().compareTo(BigDecimal.valueOf(expected)) == 0);
        if (expected > 0 && asExpected) {
            return expected;
        }
        return lines.stream()
                .filter(line -> line.kind() == LineKind.RECURRING && line.scalesWithSeats())
                .map(QuoteSheetLine::quantity)
                .filter(quantity -> quantity.stripTrailingZeros().scale() <= 0)
                .max(Comparator.naturalOrder())
                .map(BigDecimal::intValue)
                .orElse(expected);
    }

    private static QuoteSheet unrecognised(TableFile file, QuoteSheetRequest request) {
        Sheet sheet = file.sheets().stream()
                .filter(candidate -> !candidate.hidden() && !candidate.rows().isEmpty())
                .findFirst()
                .orElse(file.sheets().getFirst());
        List<SheetColumn> columns = new ArrayList<>();
        List<String> headings =
                sheet.row(firstRow(sheet)).map(HeadingRow::texts).orElse(List.of());
        for (int column = 0; column < headings.size(); column++) {
            columns.add(new SheetColumn(
                    column,
                    headings.get(column),
                    SheetLayout.example(sheet, firstRow(sheet), column),
                    QuoteColumn.IGNORED));
        }
        RowProblems problems = new RowProblems(file.name());
        problems.addAll(file.problems());
        problems.reject(firstRow(sheet), null, RowProblemCode.MISSING, "quotes.sheet.chooseColumns");
        return new QuoteSheet(
                file.name(),
                sheet.name(),
                visible(file),
                file.encoding(),
                0,
                columns,
                request.expectedCurrency(),
                false,
                request.expectedSeats(),
                List.of(),
                problems.inOrder(),
                null,
                null);
    }

    private static List<String> visible(TableFile file) {
        return file.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .map(Sheet::name)
                .toList();
    }

    private static int firstRow(Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> !row.isBlank())
                .mapToInt(SheetRow::number)
                .findFirst()
                .orElse(1);
    }

    private static QuoteSheet withUnreadSheets(QuoteSheet best, List<QuoteSheet> understood) {
        RowProblems problems = new RowProblems(best.file());
        problems.addAll(best.problems());
        understood.stream()
                .filter(other -> other != best && !other.lines().isEmpty())
                .forEach(other -> problems.warn(
                        best.headerRow(),
                        null,
                        RowProblemCode.OTHER_SHEET,
                        "quotes.sheet.otherSheet",
                        other.sheet(),
                        best.sheet()));
        return new QuoteSheet(
                best.file(),
                best.sheet(),
                best.sheets(),
                best.encoding(),
                best.headerRow(),
                best.columns(),
                best.currency(),
                best.currencyStated(),
                best.seats(),
                best.lines(),
                problems.inOrder(),
                best.quoteNumber(),
                best.validUntil());
    }
}
