package io.parley.quotes;

import io.parley.common.SearchWords;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds words in the terms captured for the clients the reader may reach: quotes, printed names, claims. */
@Service
@Transactional(readOnly = true)
public class TermSearchService {

    /** Nobody reads further; whoever needs more says more. */
    private static final int MOST = 200;

    private final TermSearchRepository terms;
    private final ProviderService providers;

    TermSearchService(TermSearchRepository terms, ProviderService providers) {
        this.terms = terms;
        this.providers = providers;
    }

    /**
     * Terms that count today and hold all words, the newest first. Two statements, however many terms there are.
     *
     * @param most how many to find, up to 200
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    public List<TermHit> find(String typed, int most) {
        var words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = candidates(words, Limit.of(Math.clamp(most, 1, MOST)));
        if (found.isEmpty()) {
            return List.of();
        }
        var names = providers.findReferences().stream()
                .collect(Collectors.toMap(ProviderReference::id, ProviderReference::name));
        return found.stream()
                .filter(one -> words.occurIn(text(one)))
                .map(one -> hit(one, names, words))
                .toList();
    }

    private static TermHit hit(
            TermRevision found, Map<io.parley.providers.ProviderId, String> names, SearchWords words) {
        var quote = found.quote();
        return new TermHit(
                quote.client(),
                quote.engagement(),
                names.getOrDefault(quote.provider(), ""),
                quote.round(),
                quote.currency(),
                found.captured(),
                words.excerpt(text(found)));
    }

    private static String text(TermRevision found) {
        var term = found.captured();
        return Stream.of(term.evidence().quote(), term.label(), term.evidence().saidBy())
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining(" "));
    }

    private List<TermRevision> candidates(SearchWords words, Limit limit) {
        var index = words.indexQuery();
        return index.isEmpty()
                ? terms.findByLooking(words.like(0), words.like(1), words.like(2), words.like(3), words.like(4), limit)
                : terms.findByIndex(
                        index, words.like(0), words.like(1), words.like(2), words.like(3), words.like(4), limit);
    }
}
