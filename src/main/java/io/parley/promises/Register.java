package io.parley.promises;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.providers.ProviderId;
import io.parley.quotes.OfferHistory;
import io.parley.quotes.QuoteTerm;
import io.parley.quotes.TermFingerprint;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKey;
import io.parley.terms.TermKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the register out of what was captured: a claim that a paper confirms is in writing by itself; a claim that a paper
 * contradicts stays a promise, because the paper is what the client would sign.
 */
final class Register {

    /** Where a key belongs that the catalogue of terms does not know. */
    private static final int OFFERS = 6;

    private static final Comparator<PromiseDetails> ORDER = Comparator.comparing(
                    (PromiseDetails promise) -> !promise.state().isOpen())
            .thenComparing(PromiseDetails::providerName)
            .thenComparingInt(PromiseDetails::consideration);

    private final Map<PromiseKey, PromiseStep> last = new HashMap<>();
    private final Map<PromiseKey, PromiseChannel> channels = new HashMap<>();

    /** @param steps oldest first */
    Register(List<PromiseStep> steps) {
        for (var step : steps) {
            last.put(step.key(), step);
            var channel = step.channel();
            if (channel != null) {
                channels.put(step.key(), channel);
            }
        }
    }

    List<PromiseDetails> of(List<OfferHistory> offers, List<Promise> own, Map<ProviderId, String> names) {
        var found = new LinkedHashMap<PromiseKey, PromiseDetails>();
        for (var offer : offers) {
            for (var revisions : offer.terms()) {
                claim(revisions).ifPresent(claim -> {
                    var promise = claimed(offer, claim, revisions.getLast());
                    found.merge(promise.key(), promise, Register::better);
                });
            }
        }
        var all = new ArrayList<>(found.values());
        own.forEach(promise -> all.add(inOwnWords(promise, names)));
        all.sort(ORDER);
        return List.copyOf(all);
    }

    /** Said twice in the same words, by mail and on the phone, is one promise; what is in writing counts. */
    private static PromiseDetails better(PromiseDetails one, PromiseDetails other) {
        return one.inWriting() == null && other.inWriting() != null ? other : one;
    }

    private static Optional<QuoteTerm> claim(List<QuoteTerm> revisions) {
        return revisions.reversed().stream()
                .filter(revision -> !revision.retired()
                        && revision.term().isKnown()
                        && revision.term().evidence().status() == EvidenceStatus.CLAIMED)
                .findFirst();
    }

    private PromiseDetails claimed(OfferHistory offer, QuoteTerm claim, QuoteTerm now) {
        var term = claim.term();
        var key = new PromiseKey(offer.offer().provider(), TermFingerprint.of(term));
        var written = confirms(now.term(), term) ? Optional.of(now.term().evidence()) : confirmation(offer, term);
        return details(
                key,
                new Said(
                        offer.offer().providerName(),
                        TermKeys.find(term.key()).map(TermKey::consideration).orElse(OFFERS),
                        offer.offer().currency(),
                        term,
                        "",
                        term.evidence(),
                        claim.recordedBy()),
                channels.get(key),
                written.orElse(null),
                null);
    }

    private static Optional<Evidence> confirmation(OfferHistory offer, CapturedTerm claim) {
        return offer.terms().stream()
                .map(revisions -> revisions.getLast().term())
                .filter(term -> confirms(term, claim))
                .map(CapturedTerm::evidence)
                .findFirst();
    }

    private static boolean confirms(CapturedTerm term, CapturedTerm claim) {
        return term.evidence().status() == EvidenceStatus.CONFIRMED && term.saysTheSameAs(claim);
    }

    private PromiseDetails inOwnWords(Promise promise, Map<ProviderId, String> names) {
        var key = promise.key();
        return details(
                key,
                new Said(
                        names.getOrDefault(key.provider(), ""),
                        promise.consideration(),
                        null,
                        null,
                        promise.text(),
                        promise.said(),
                        promise.recordedBy()),
                promise.channel(),
                null,
                promise.promiseId());
    }

    private record Said(
            String provider,
            int consideration,
            @Nullable String currency,
            @Nullable CapturedTerm term,
            String text,
            Evidence evidence,
            String recordedBy) {}

    private PromiseDetails details(
            PromiseKey key,
            Said said,
            @Nullable PromiseChannel channel,
            @Nullable Evidence written,
            @Nullable PromiseId own) {
        var step = last.get(key);
        var state = written != null ? PromiseState.IN_WRITING : step == null ? PromiseState.OPEN : step.state();
        return new PromiseDetails(
                key,
                said.provider(),
                said.consideration(),
                said.currency(),
                said.term(),
                said.text(),
                said.evidence(),
                channel,
                said.recordedBy(),
                state,
                step == null ? null : step.on(),
                step == null ? null : step.note(),
                written != null ? written : step == null ? null : step.inWriting(),
                own);
    }
}
