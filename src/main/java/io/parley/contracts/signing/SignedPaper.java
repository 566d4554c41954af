package io.parley.contracts.signing;

import io.parley.clients.EngagementDetails;
import io.parley.contracts.ContractDraft;
import io.parley.quotes.QuoteDetails;
import io.parley.terms.TermSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A signed paper as a contract: what it says counts, and the offer only where the paper has no place for it. */
final class SignedPaper {

    private SignedPaper() {}

    static ContractDraft contract(
            FinalContract paper, QuoteDetails offer, EngagementDetails engagement, LocalDate start) {
        return new ContractDraft(
                offer.summary().provider(),
                null,
                start,
                months(paper, offer),
                TermSheet.of(paper.terms())
                        .count(CheckedPoints.SEATS)
                        .orElse(offer.summary().seats()),
                Objects.requireNonNullElse(engagement.scope().numbersToPort(), 0),
                offer.summary().currency(),
                paper.lines(),
                paper.terms(),
                null,
                List.of());
    }

    /** Contract months as the paper says, else as offered. */
    static int months(FinalContract paper, QuoteDetails offer) {
        return TermSheet.of(paper.terms()).termMonths().orElse(offer.summary().termMonths());
    }
}
