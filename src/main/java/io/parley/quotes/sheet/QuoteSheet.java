package io.parley.quotes.sheet;

import io.parley.tabular.RowProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The spreadsheet of an offer as understood.
 *
 * @param file file name
 * @param sheet name of the tab that was read
 * @param sheets names of all visible tabs, to choose another one
 * @param encoding encoding found in a text file; absent for a workbook
 * @param headerRow physical row of the headings, 0 if none were recognised
 * @param columns every column of the heading row and what it was taken for
 * @param currency ISO 4217 code found, or the one expected if the sheet names none
 * @param currencyStated the sheet names its currency
 * @param seats number of seats, as the lines and the expected number say; 0 if unknown
 * @param lines good rows, in order
 * @param problems rejected and doubtful rows, in order
 * @param quoteNumber the provider's number, if the sheet prints one
 * @param validUntil last day of validity, if the sheet prints one
 */
public record QuoteSheet(
        String file,
        String sheet,
        List<String> sheets,
        @Nullable String encoding,
        int headerRow,
        List<SheetColumn> columns,
        String currency,
        boolean currencyStated,
        int seats,
        List<QuoteSheetLine> lines,
        List<RowProblem> problems,
        @Nullable String quoteNumber,
        @Nullable LocalDate validUntil) {

    public QuoteSheet {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** True if no heading row was recognised: a person has to choose columns first. */
    public boolean needsMapping() {
        return headerRow == 0;
    }
}
