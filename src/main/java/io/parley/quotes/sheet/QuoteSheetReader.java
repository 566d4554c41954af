package io.parley.quotes.sheet;

/**
 * Understands the spreadsheet of an offer by meaning: finds the sheet, the heading row, what each column is, and which rows
 * are lines. Safe for use by several threads.
 */
public final class QuoteSheetReader {

    /**
     * @param fileName name as the sender gave it
     * @param content the whole CSV or XLSX file
     * @param request what is known already
     * @throws io.parley.common.ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    public QuoteSheet read(String fileName, byte[] content, QuoteSheetRequest request) {
        throw new UnsupportedOperationException(fileName + content.length + request);
    }
}
