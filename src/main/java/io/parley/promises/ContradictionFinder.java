package io.parley.promises;

import io.parley.clients.EngagementId;
import io.parley.common.Sha256;
import io.parley.quotes.OfferHistory;
import io.parley.quotes.QuoteId;
import io.parley.quotes.TermFingerprint;
import io.parley.terms.CapturedTerm;
import io.parley.terms.Contradiction;
import io.parley.terms.TermSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays what was captured of offers beside what else is said about them. */
@Component
class ContradictionFinder {

    private final ObjectProvider<StatementSource> sources;

    ContradictionFinder(ObjectProvider<StatementSource> sources) {
        this.sources = sources;
    }

    /**
     * Where two sources disagree about a clause, offer by offer.
     *
     * @param offers of the engagement, which the reader may see
     * @param asked the questions that are on the list already
     */
    List<OfferContradiction> find(EngagementId engagement, List<OfferHistory> offers, List<ProviderQuestion> asked) {
        var elsewhere = elsewhere(engagement, offers);
        var found = new ArrayList<OfferContradiction>();
        for (var offer : offers) {
            var captured =
                    offer.terms().stream().map(revisions -> revisions.getLast().term());
            var others = elsewhere.getOrDefault(offer.offer().id(), List.of()).stream();
            found.addAll(contradictions(offer, Stream.concat(captured, others).toList(), asked));
        }
        return List.copyOf(found);
    }

    private Map<QuoteId, List<CapturedTerm>> elsewhere(EngagementId engagement, List<OfferHistory> offers) {
        var summaries = offers.stream().map(OfferHistory::offer).toList();
        var found = new HashMap<QuoteId, List<CapturedTerm>>();
        sources.orderedStream()
                .forEach(source -> source.about(engagement, summaries)
                        .forEach((quote, said) -> found.merge(
                                quote,
                                said,
                                (one, other) -> Stream.concat(one.stream(), other.stream())
                                        .toList())));
        return found;
    }

    private static List<OfferContradiction> contradictions(
            OfferHistory offer, List<CapturedTerm> said, List<ProviderQuestion> asked) {
        var summary = offer.offer();
        var bySubject = new LinkedHashMap<String, OfferContradiction>();
        for (var contradiction : TermSheet.of(said).contradictions()) {
            var subject = subject(contradiction);
            var question = asked.stream()
                    .filter(one -> one.isAbout(summary.provider(), subject))
                    .map(ProviderQuestion::questionId)
                    .findFirst()
                    .orElse(null);
            bySubject.putIfAbsent(
                    subject,
                    new OfferContradiction(
                            summary.provider(),
                            summary.providerName(),
                            subject,
                            summary.currency(),
                            contradiction,
                            question));
        }
        return List.copyOf(bySubject.values());
    }

    /** The same two values are the same question, whichever of them governs by then. */
    private static String subject(Contradiction contradiction) {
        return Sha256.of(Stream.of(contradiction.governing(), contradiction.other())
                .map(TermFingerprint::of)
                .sorted()
                .collect(Collectors.joining()));
    }
}
