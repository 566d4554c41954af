package io.parley.quotes;

import io.parley.clients.EngagementDetails;
import io.parley.terms.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An engagement's offers side by side on one day, in one currency. Price order is information; which offer is best is for
 * a person to say.
 *
 * @param today the day of the comparison
 * @param offers the newest standing round of each provider, by total with the cheapest first;
 *     offers of another scope and expired ones come last
 * @param incumbent the contract the client is in now
 * @param findings about the comparison as a whole
 */
public record Comparison(
        EngagementDetails engagement,
        LocalDate today,
        List<ComparedOffer> offers,
        Optional<Incumbent> incumbent,
        List<Finding> findings) {

    private static final Comparator<ComparedOffer> BY_TOTAL = Comparator.comparing(
                    (ComparedOffer offer) -> !offer.stands())
            .thenComparing(offer -> !offer.sameScope())
            .thenComparing(offer -> offer.costing().total().total())
            .thenComparing(ComparedOffer::providerName);

    public Comparison {
        offers = offers.stream().sorted(BY_TOTAL).toList();
        findings = List.copyOf(findings);
    }

    /** ISO 4217 currency of every figure. */
    public String currency() {
        return engagement.currency().getCurrencyCode();
    }

    /** Seats all offers should be for. */
    public int seats() {
        return engagement.seats();
    }

    /** Contract months all offers should be for. */
    public int months() {
        return engagement.termMonths();
    }

    /** Annual effective rate as a fraction. */
    public BigDecimal discountRate() {
        return engagement.assumptions().discountRate();
    }

    public Optional<ComparedOffer> lowest() {
        return offers.stream().filter(ComparedOffer::lowestTotal).findFirst();
    }

    public Optional<ComparedOffer> find(QuoteId quote) {
        return offers.stream().filter(offer -> offer.quoteId().equals(quote)).findFirst();
    }
}
