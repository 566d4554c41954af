package io.parley.tabular;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows below the headings of a list, read by what their columns mean; gathers what is wrong with them, in words that
 * hold for any list. For one reading by one thread.
 *
 * @param <M> the meanings
 */
public final class TableBody<M extends Enum<M>> {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SHOWN = 40;
    /** A title, a remark or a count stands alone in its row. */
    private static final int FEWEST_CELLS = 2;

    private final String file;
    private final HeadingRow<M> headings;
    private final Map<M, Integer> columns;
    private final List<SheetRow> rows;
    private final NumberStyle numbers;
    private final DateOrder dates;
    private final List<RowProblem> problems;

    private TableBody(TableFile file, Sheet sheet, HeadingRow<M> headings, Class<M> meanings) {
        this.file = file.name();
        this.headings = headings;
        this.columns = new EnumMap<>(meanings);
        headings.columns().forEach((column, meaning) -> columns.put(meaning, column));
        this.rows = sheet.rows().stream()
                .filter(row -> row.number() > headings.number() && holdsSomething(row) && !repeatsHeadings(row))
                .toList();
        this.numbers = NumberStyle.of(texts().toList());
        this.dates = DateOrder.of(texts().toList(), DateOrder.MONTH_FIRST);
        this.problems = new ArrayList<>(file.problems());
    }

    /**
     * The visible sheet whose headings speak most clearly.
     *
     * @param enough meanings that make a row a heading row
     * @return empty if no sheet has such headings
     */
    public static <M extends Enum<M>> Optional<TableBody<M>> find(
            TableFile file, Class<M> meanings, ColumnDictionary<M> dictionary, Predicate<Set<M>> enough) {
        record Understood<M extends Enum<M>>(Sheet sheet, HeadingRow<M> headings) {}
        return file.sheets().stream()
                .filter(sheet -> !sheet.hidden() || file.sheets().size() == 1)
                .flatMap(sheet -> HeadingRow.find(sheet, dictionary, enough).stream()
                        .map(found -> new Understood<>(sheet, found)))
                .max(Comparator.comparingInt(found -> found.headings().points()))
                .map(found -> new TableBody<>(file, found.sheet(), found.headings(), meanings));
    }

    /** What is wrong with a file without recognisable headings: nothing of it can be read. */
    public static List<RowProblem> unrecognised(TableFile file, String messageKey) {
        var problems = new ArrayList<>(file.problems());
        problems.add(
                new RowProblem(file.name(), 1, RowAction.REJECT, null, RowProblemCode.MISSING, messageKey, List.of()));
        return problems;
    }

    /** Physical row of the headings, from 1. */
    public int headerRow() {
        return headings.number();
    }

    /** Rows that hold something of the list, in order. */
    public List<SheetRow> rows() {
        return rows;
    }

    /** True if the list has such a column. */
    public boolean has(M meaning) {
        return columns.containsKey(meaning);
    }

    /** The heading of a column as it is written; empty if the list has no such column. */
    public String headingOf(M meaning) {
        var heading = heading(meaning);
        return heading == null ? "" : heading;
    }

    public Cell cell(SheetRow row, M meaning) {
        var index = columns.get(meaning);
        return index == null ? Cell.BLANK : row.cell(index);
    }

    /** What the cell says, at most 200 characters; empty for a blank or missing one. */
    public String text(SheetRow row, M meaning) {
        var text = cell(row, meaning).text().strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    public Optional<Amount> amount(SheetRow row, M meaning) {
        return AmountReader.read(cell(row, meaning), numbers);
    }

    public Optional<LocalDate> date(SheetRow row, M meaning) {
        return DateReader.readDate(cell(row, meaning), dates);
    }

    public Optional<LocalDateTime> moment(SheetRow row, M meaning) {
        return DateReader.readDateTime(cell(row, meaning), dates);
    }

    public void missing(SheetRow row, M meaning) {
        reject(row, meaning, RowProblemCode.MISSING, "tabular.row.missing");
    }

    public void notANumber(SheetRow row, M meaning) {
        reject(row, meaning, RowProblemCode.NOT_A_NUMBER, "tabular.row.notANumber", shown(row, meaning));
    }

    public void outOfRange(SheetRow row, M meaning) {
        reject(row, meaning, RowProblemCode.OUT_OF_RANGE, "tabular.row.outOfRange", shown(row, meaning));
    }

    public void badDate(SheetRow row, M meaning) {
        reject(row, meaning, RowProblemCode.BAD_DATE, "tabular.row.badDate", shown(row, meaning));
    }

    public void unknownSite(SheetRow row, M meaning) {
        reject(row, meaning, RowProblemCode.UNKNOWN_SITE, "tabular.row.unknownSite", shown(row, meaning));
    }

    /** @param first physical row that says the same */
    public void duplicate(SheetRow row, M meaning, int first) {
        reject(row, meaning, RowProblemCode.DUPLICATE, "tabular.row.duplicate", shown(row, meaning), first);
    }

    public void reject(SheetRow row, M meaning, RowProblemCode code, String key, Object... arguments) {
        add(row, RowAction.REJECT, heading(meaning), code, key, arguments);
    }

    public void warn(SheetRow row, M meaning, RowProblemCode code, String key, Object... arguments) {
        add(row, RowAction.WARN, heading(meaning), code, key, arguments);
    }

    /** Marks a row that was taken though a formula stands behind one of its cells. */
    public void warnIfComputed(SheetRow row) {
        headings.columns().keySet().stream()
                .filter(column -> row.cell(column).computed())
                .findFirst()
                .ifPresent(column -> add(
                        row,
                        RowAction.WARN,
                        headings.headings().get(column),
                        RowProblemCode.COMPUTED,
                        "tabular.row.computed"));
    }

    /** The beginning of what the cell says, for a message. */
    public String shown(SheetRow row, M meaning) {
        var text = cell(row, meaning).text().strip();
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    /** Rejected and doubtful rows by their number. */
    public List<RowProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(RowProblem::row))
                .toList();
    }

    private void add(
            SheetRow row,
            RowAction action,
            @Nullable String heading,
            RowProblemCode code,
            String key,
            Object... arguments) {
        problems.add(new RowProblem(file, row.number(), action, heading, code, key, List.of(arguments)));
    }

    private @Nullable String heading(M meaning) {
        var index = columns.get(meaning);
        return index == null ? null : headings.headings().get(index);
    }

    private Stream<String> texts() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == CellKind.TEXT)
                .map(Cell::text);
    }

    private static boolean holdsSomething(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() >= FEWEST_CELLS;
    }

    private boolean repeatsHeadings(SheetRow row) {
        return columns.values().stream()
                .allMatch(column -> HeadingText.words(row.cell(column).text())
                        .equals(HeadingText.words(headings.headings().get(column))));
    }
}
