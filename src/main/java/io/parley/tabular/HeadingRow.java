package io.parley.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The row that holds a table's headings.
 *
 * @param number physical row, from 1; the lower one if the headings take two rows
 * @param headings text of each column, from column 0
 * @param columns column (from 0) to meaning
 * @param points how clearly the row speaks; to compare sheets
 * @param <M> the meanings
 */
public record HeadingRow<M extends Enum<M>>(int number, List<String> headings, Map<Integer, M> columns, int points) {

    /** Titles, addresses and logos rarely take more. */
    private static final int ROWS_SEARCHED = 40;

    private static final int LONGEST_HEADING = 48;

    /**
     * Finds the heading row among the first rows of a sheet, whatever stands above it.
     *
     * @param enough meanings that make a row a heading row
     */
    public static <M extends Enum<M>> Optional<HeadingRow<M>> find(
            Sheet sheet, ColumnDictionary<M> dictionary, Predicate<Set<M>> enough) {
        Optional<HeadingRow<M>> best = Optional.empty();
        List<SheetRow> rows =
                sheet.rows().subList(0, Math.min(ROWS_SEARCHED, sheet.rows().size()));
        for (int i = 0; i < rows.size(); i++) {
            best = better(best, of(rows.get(i), texts(rows.get(i)), dictionary), enough);
            if (i > 0 && rows.get(i).number() == rows.get(i - 1).number() + 1 && !hasNumbers(rows.get(i - 1))) {
                List<String> stacked = stacked(sheet, rows.get(i - 1), rows.get(i));
                best = better(best, of(rows.get(i), stacked, dictionary), enough);
            }
        }
        return best;
    }

    /** The headings of a row as a person chose it, with no meaning given to any. */
    public static List<String> texts(SheetRow row) {
        return row.cells().stream().map(cell -> cell.text().strip()).toList();
    }

    private static <M extends Enum<M>> Optional<HeadingRow<M>> better(
            Optional<HeadingRow<M>> best, HeadingRow<M> candidate, Predicate<Set<M>> enough) {
        boolean good = enough.test(Set.copyOf(candidate.columns().values()));
        boolean clearer = best.isEmpty() || candidate.points() > best.get().points();
        return good && clearer ? Optional.of(candidate) : best;
    }

    private static <M extends Enum<M>> HeadingRow<M> of(
            SheetRow row, List<String> headings, ColumnDictionary<M> dictionary) {
        ColumnDictionary.Assignment<M> assignment = dictionary.assign(headings);
        long numbers = row.cells().stream().filter(HeadingRow::isNumber).count();
        long sentences = headings.stream()
                .filter(text -> text.length() > LONGEST_HEADING)
                .count();
        return new HeadingRow<>(
                row.number(),
                headings,
                assignment.columns(),
                assignment.points() - (int) (6 * numbers + 3 * sentences));
    }

    private static List<String> stacked(Sheet sheet, SheetRow above, SheetRow row) {
        List<String> headings = new ArrayList<>();
        int width = Math.max(above.cells().size(), row.cells().size());
        for (int column = 0; column < width; column++) {
            String upper = sheet.cellOrMerged(above, column).text().strip();
            String lower = row.cell(column).text().strip();
            headings.add((upper + " " + lower).strip());
        }
        return headings;
    }

    private static boolean hasNumbers(SheetRow row) {
        return row.cells().stream().anyMatch(HeadingRow::isNumber);
    }

    private static boolean isNumber(Cell cell) {
        return cell.kind() == CellKind.NUMBER
                || cell.kind() == CellKind.DATE
                || (cell.kind() == CellKind.TEXT
                        && AmountReader.read(cell.text(), NumberStyle.POINT)
                                .filter(amount -> amount.unit().length() < 8)
                                .isPresent());
    }
}
