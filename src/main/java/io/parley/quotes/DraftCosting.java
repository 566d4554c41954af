package io.parley.quotes;

import io.parley.clients.EngagementDetails;
import io.parley.terms.OfferCosting;
import java.util.Optional;

/** What a draft would cost if it were submitted: for showing totals while one types. Pure, it reads nothing. */
public final class DraftCosting {

    private DraftCosting() {}

    /** @return empty while something in the draft needs mending */
    public static Optional<OfferCosting> of(EngagementDetails engagement, QuoteDraft draft) {
        return new OfferComparison(
                        engagement,
                        engagement.targetStart(),
                        Optional.empty(),
                        CostingAssumptions.of(engagement.assumptions()))
                .preview(draft);
    }
}
