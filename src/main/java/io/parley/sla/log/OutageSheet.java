package io.parley.sla.log;

import io.parley.sla.Outage;
import io.parley.tabular.RowProblem;
import java.util.List;

/**
 * A log as understood.
 *
 * @param file file name
 * @param headerRow physical row of the headings, 0 if none were recognised
 * @param rows good rows, in order
 * @param problems rejected and doubtful rows, in order
 */
public record OutageSheet(String file, int headerRow, List<OutageRow> rows, List<RowProblem> problems) {

    public OutageSheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Those that are over, in order: of what goes on nobody knows the length. */
    public List<Outage> outages() {
        return rows.stream().flatMap(row -> row.over().stream()).toList();
    }
}
