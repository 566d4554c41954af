package io.parley.packages;

import io.parley.common.ProblemException;
import io.parley.tabular.RowProblem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that lies at the root of a package, as CSV or as a workbook.
 *
 * @param file name of the file; the usual one when the package has none
 * @param rows good rows, in order; none when the file is missing or cannot be read
 * @param problem why the file cannot be read
 * @param rowProblems rejected and doubtful rows, in order
 */
record PackagedList<R>(String file, List<R> rows, @Nullable ProblemException problem, List<RowProblem> rowProblems) {

    /** What a reader makes of a file. */
    record Read<R>(List<R> rows, List<RowProblem> problems) {}

    /** Reads one kind of list. */
    @FunctionalInterface
    interface Reader<R> {

        /** @throws ProblemException if the file as a whole can't be read */
        Read<R> read(String file, byte[] content);
    }

    /** @param name of the file without its ending */
    static <R> PackagedList<R> of(ClientPackage input, String name, Reader<R> reader) {
        return Stream.of(".csv", ".xlsx")
                .map(name::concat)
                .flatMap(file -> input.file(file).map(content -> read(file, content, reader)).stream())
                .findFirst()
                .orElseGet(() -> new PackagedList<>(name + ".csv", List.of(), null, List.of()));
    }

    private static <R> PackagedList<R> read(String file, byte[] content, Reader<R> reader) {
        try {
            var read = reader.read(file, content);
            return new PackagedList<>(file, read.rows(), null, read.problems());
        } catch (ProblemException unreadable) {
            return new PackagedList<>(file, List.of(), unreadable, List.of());
        }
    }

    /** The good rows of one place, such as a site. */
    List<R> rows(Function<R, String> place, String wanted) {
        return rows.stream().filter(row -> place.apply(row).equals(wanted)).toList();
    }
}
