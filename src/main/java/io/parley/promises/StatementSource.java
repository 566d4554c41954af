package io.parley.promises;

import io.parley.clients.EngagementId;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteSummary;
import io.parley.terms.CapturedTerm;
import java.util.List;
import java.util.Map;

/**
 * What else is said about offers, beside what people captured: proposals of a machine that read the papers, a signed contract.
 * Nobody has accepted it, so it only ever becomes a question.
 */
public interface StatementSource {

    /**
     * @param offers current rounds of the engagement, which the reader may see
     * @return statements by offer, each with document, page and words; nothing for offers of which it knows nothing
     */
    Map<QuoteId, List<CapturedTerm>> about(EngagementId engagement, List<QuoteSummary> offers);
}
