package io.parley.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at when they review an offer.
 *
 * @param costing absent when the offer cannot be costed (another currency without a rate)
 * @param presentContractEnd last committed day of the contract now running
 */
public record OfferReview(
        TermSheet terms,
        @Nullable OfferCosting costing,
        List<RequiredFeature> required,
        @Nullable LocalDate presentContractEnd,
        LocalDate today) {

    /** Last day of the offer. */
    public Optional<LocalDate> validUntil() {
        return terms.date("quote.validUntil");
    }

    /** Whether the offer still stands; one without a date stands until somebody says otherwise. */
    public boolean isValid() {
        return validUntil().filter(today::isAfter).isEmpty();
    }

    public FeatureFit featureFit() {
        return FeatureFit.of(required, terms);
    }

    /** Everything the rules find, gates first. */
    public List<Finding> findings() {
        return OfferRules.review(this);
    }

    /** Rule ids of the gates this offer does not pass. */
    public List<String> gates() {
        return findings().stream()
                .filter(finding -> finding.severity() == Severity.GATE)
                .map(Finding::ruleId)
                .toList();
    }
}
