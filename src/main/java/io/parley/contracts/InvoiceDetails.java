package io.parley.contracts;

import io.parley.clients.ClientId;
import io.parley.terms.FeeRule;
import io.parley.terms.TermSheet;
import java.util.List;
import java.util.Map;

/**
 * A checked bill with everything its page and its letter need.
 *
 * @param fees fees that were agreed, to choose from
 * @param feeCodes which code, or which name without a code, was taken for which fee by a person
 * @param terms what was agreed, with its evidence
 * @param version what an edit must name
 */
public record InvoiceDetails(
        InvoiceSummary summary,
        ClientId client,
        List<FeeRule> fees,
        Map<String, String> feeCodes,
        TermSheet terms,
        long version) {

    public InvoiceDetails {
        fees = List.copyOf(fees);
        feeCodes = Map.copyOf(feeCodes);
    }
}
