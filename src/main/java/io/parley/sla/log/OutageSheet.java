package io.parley.sla.log;

import io.parley.sla.Outage;
import io.parley.tabular.RowProblem;
import java.util.List;

/**
 * A log as understood.
 *
 * @param file file name
 * @param headerRow physical row of the headings, 0 if none were recognised
 * @param outages good rows, in order
 * @param problems rejected and doubtful rows, in order
 */
public record OutageSheet(String file, int headerRow, List<Outage> outages, List<RowProblem> problems) {

    public OutageSheet {
        outages = List.copyOf(outages);
        problems = List.copyOf(problems);
    }
}
