package io.parley.quotes.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known when an offer's spreadsheet is read.
 *
 * @param expectedCurrency ISO 4217 code of the engagement, taken if the sheet names none
 * @param expectedSeats seats of the engagement, or 0; decides which quantity is the number of seats
 * @param classifications classifications a person confirmed, matched by line code
 * @param mapping columns (from 0) as a person chose them; empty to recognise them
 * @param headerRow physical row of the headings as a person chose it, or 0 to find it
 * @param sheetName tab to read as a person chose it; absent to find it
 */
public record QuoteSheetRequest(
        String expectedCurrency,
        int expectedSeats,
        List<LineClassification> classifications,
        Map<Integer, QuoteColumn> mapping,
        int headerRow,
        @Nullable String sheetName) {

    public QuoteSheetRequest {
        classifications = List.copyOf(classifications);
        mapping = Map.copyOf(mapping);
    }

    public static QuoteSheetRequest of(
            String expectedCurrency, int expectedSeats, List<LineClassification> classifications) {
        return new QuoteSheetRequest(expectedCurrency, expectedSeats, classifications, Map.of(), 0, null);
    }

    /** The same request with the columns a person chose. */
    public QuoteSheetRequest mappedAs(
            @Nullable String chosenSheet, int chosenHeaderRow, Map<Integer, QuoteColumn> chosen) {
        return new QuoteSheetRequest(
                expectedCurrency, expectedSeats, classifications, chosen, chosenHeaderRow, chosenSheet);
    }
}
