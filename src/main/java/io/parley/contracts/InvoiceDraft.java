package io.parley.contracts;

import io.parley.quotes.QuoteId;
import io.parley.terms.InvoiceLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bill somebody wants checked.
 *
 * @param quote the offer it is checked against; absent for the running contract
 * @param month contract month billed, ≥ 1; the bill of month 1 carries what is due at signing too
 * @param number as printed on the bill
 * @param date as printed on the bill
 * @param fileName of the sheet it was read from; absent when it was pasted
 * @param feeCodes ids of fees by code, or by description where the bill prints no code
 */
public record InvoiceDraft(
        @Nullable QuoteId quote,
        int month,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String fileName,
        List<InvoiceLine> lines,
        Map<String, String> feeCodes) {

    public InvoiceDraft {
        lines = List.copyOf(lines);
        feeCodes = Map.copyOf(feeCodes);
    }
}
