package io.parley.warranty.sheet;

import io.parley.tabular.RowProblem;
import io.parley.warranty.WarrantyPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A list of warranty policies as understood.
 *
 * @param file file name
 * @param encoding encoding found; absent for a workbook
 * @param headerRow physical row of the headings, 0 if none were recognised
 * @param policies good rows, in order
 * @param problems rejected and doubtful rows, in order
 */
@NamedInterface("sheet")
public record PolicySheet(
        String file,
        @Nullable String encoding,
        int headerRow,
        List<WarrantyPolicy> policies,
        List<RowProblem> problems) {

    public PolicySheet {
        policies = List.copyOf(policies);
        problems = List.copyOf(problems);
    }
}
