package io.parley.contracts.invoice;

import io.parley.tabular.RowProblem;
import io.parley.terms.InvoiceLine;
import java.util.List;

/**
 * A bill as understood.
 *
 * @param file file name
 * @param headerRow physical row of the headings, 0 if none were recognised
 * @param lines good rows, in order
 * @param problems rejected and doubtful rows, in order
 */
public record InvoiceSheet(String file, int headerRow, List<InvoiceLine> lines, List<RowProblem> problems) {

    public InvoiceSheet {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
