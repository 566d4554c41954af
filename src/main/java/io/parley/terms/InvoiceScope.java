package io.parley.terms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which charges a bill is for.
 *
 * @param month contract month billed, ≥ 1; the bill of month 1 also carries what is due at signing
 * @param feeCodes ids of fees (such as {@code usf}) by the code or, on a bill without codes, the description
 * @param ceiling absent where no public charge is capped
 */
public record InvoiceScope(
        int month, Map<String, String> feeCodes, @Nullable PassThroughCeiling ceiling) {

    public InvoiceScope {
        if (month < 1) {
            throw new IllegalArgumentException("Contract months count from 1");
        }
        feeCodes = Map.copyOf(feeCodes);
    }

    int firstMonth() {
        return month == 1 ? 0 : month;
    }
}
