package io.parley.evidence;

import io.parley.quotes.QuoteId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest verdict about each proposal to a round. */
final class NewestVerdicts {

    private final Map<ProposalKey, ProposalVerdict> newest = new HashMap<>();

    private NewestVerdicts() {}

    /** @param all the oldest first */
    static NewestVerdicts of(QuoteId quote, List<ProposalVerdict> all) {
        var verdicts = new NewestVerdicts();
        all.stream()
                .filter(verdict -> verdict.concerns(quote))
                .forEach(verdict -> verdicts.newest.put(verdict.proposal(), verdict));
        return verdicts;
    }

    Optional<ProposalVerdict> about(ProposalKey proposal) {
        return Optional.ofNullable(newest.get(proposal));
    }
}
