package io.parley.network.sheet;

import io.parley.network.SpeedTest;
import io.parley.tabular.RowProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A list of speed tests as understood.
 *
 * @param file file name
 * @param encoding encoding found; absent for a workbook
 * @param headerRow physical row of the headings, 0 if none were recognised
 * @param tests good rows, in order
 * @param problems rejected and doubtful rows, in order
 */
@NamedInterface("sheet")
public record SpeedTestSheet(
        String file, @Nullable String encoding, int headerRow, List<SpeedTest> tests, List<RowProblem> problems) {

    public SpeedTestSheet {
        tests = List.copyOf(tests);
        problems = List.copyOf(problems);
    }
}
