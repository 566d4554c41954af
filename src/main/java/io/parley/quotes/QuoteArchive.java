package io.parley.quotes;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import io.parley.common.StaleEditException;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.terms.CapturedTerm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Every stored round with its lines, terms and withdrawal. It hands out what the person at work may reach and adds rows; it
 * can't change one.
 */
@Component
class QuoteArchive {

    private static final Comparator<QuoteSummary> BY_PROVIDER_AND_ROUND = Comparator.comparing(
                    QuoteSummary::providerName)
            .thenComparing(summary -> summary.provider().value())
            .thenComparing(Comparator.comparingInt(QuoteSummary::round).reversed());

    private final QuoteRepository quotes;
    private final OfferLineRepository lines;
    private final TermRevisionRepository revisions;
    private final WithdrawalRepository withdrawals;
    private final ProviderService providers;
    private final ClientAccess access;
    private final Clock clock;

    QuoteArchive(
            QuoteRepository quotes,
            OfferLineRepository lines,
            TermRevisionRepository revisions,
            WithdrawalRepository withdrawals,
            ProviderService providers,
            ClientAccess access,
            Clock clock) {
        this.quotes = quotes;
        this.lines = lines;
        this.revisions = revisions;
        this.withdrawals = withdrawals;
        this.providers = providers;
        this.access = access;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is no such round, or its client is not the person's */
    Quote required(QuoteId id) {
        var quote = quotes.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(quote.client());
        return quote;
    }

    /** Every round of the engagement; providers by name, newest round first. */
    List<QuoteSummary> rounds(EngagementId engagement) {
        access.requireAccess(engagement);
        return summaries(quotes.findRounds(engagement.value())).keySet().stream()
                .toList();
    }

    /** The current round of each provider with its lines and terms, in as many statements for one offer as for many. */
    List<StoredOffer> currentOffers(EngagementId engagement) {
        return offers(engagement, QuoteSummary::current);
    }

    /** Every round with its lines and terms, earlier and withdrawn ones included. */
    List<StoredOffer> offers(EngagementId engagement) {
        return offers(engagement, round -> true);
    }

    private List<StoredOffer> offers(EngagementId engagement, Predicate<QuoteSummary> which) {
        access.requireAccess(engagement);
        var wanted = new LinkedHashMap<>(summaries(quotes.findRounds(engagement.value())));
        wanted.keySet().removeIf(which.negate());
        var ids = wanted.keySet().stream().map(QuoteSummary::id).toList();
        var linesOf = lines(ids);
        var historyOf = histories(ids);
        return wanted.entrySet().stream()
                .map(offer -> new StoredOffer(
                        offer.getValue(),
                        offer.getKey(),
                        linesOf.getOrDefault(offer.getKey().id(), List.of()),
                        historyOf.getOrDefault(offer.getKey().id(), new TermHistory(List.of()))))
                .toList();
    }

    /** The current round of each provider with what it was told about its terms, without its lines. */
    Map<QuoteSummary, TermHistory> currentHistories(EngagementId engagement) {
        var current = rounds(engagement).stream().filter(QuoteSummary::current).toList();
        var histories = histories(current.stream().map(QuoteSummary::id).toList());
        var found = new LinkedHashMap<QuoteSummary, TermHistory>();
        current.forEach(offer -> found.put(offer, histories.getOrDefault(offer.id(), new TermHistory(List.of()))));
        return found;
    }

    /** The provider's round before and the round itself; empty for the first. */
    Optional<List<StoredOffer>> roundAndBefore(Quote quote) {
        var earlier = quotes
                .findRounds(quote.engagement().value(), quote.provider().value())
                .stream()
                .filter(round -> round.round() < quote.round())
                .findFirst();
        return earlier.map(before -> offers(
                        quote.engagement(),
                        round -> round.id().equals(before.quoteId())
                                || round.id().equals(quote.quoteId()))
                .reversed());
    }

    private Map<QuoteSummary, Quote> summaries(List<Quote> rounds) {
        var withdrawn = withdrawals(rounds);
        var names = names();
        var today = LocalDate.now(clock);
        var current = current(rounds, withdrawn);
        var summaries = new TreeMap<QuoteSummary, Quote>(BY_PROVIDER_AND_ROUND);
        for (var quote : rounds) {
            boolean isCurrent = current.contains(quote.quoteId());
            var name = names.getOrDefault(quote.provider(), "");
            summaries.put(quote.summary(name, isCurrent, withdrawn.get(quote.quoteId()), today), quote);
        }
        return summaries;
    }

    /**
     * Current rounds of engagements under way that lapse in a span of days, the earliest first.
     *
     * @param limit not more than so many
     */
    List<QuoteSummary> lapsing(LocalDate from, LocalDate to, int limit) {
        return access.limits()
                .map(clients -> lapsing(clients, from, to, limit))
                .orElseGet(() -> current(quotes.findLapsing(from, to, Limit.of(limit))));
    }

    /** As {@link #lapsing(LocalDate, LocalDate, int)}, of some clients only. */
    List<QuoteSummary> lapsing(Collection<ClientId> clients, LocalDate from, LocalDate to, int limit) {
        if (clients.isEmpty()) {
            return List.of();
        }
        var ids = clients.stream().map(ClientId::value).toList();
        return current(quotes.findLapsing(ids, from, to, Limit.of(limit)));
    }

    private List<QuoteSummary> current(List<Quote> offers) {
        if (offers.isEmpty()) {
            return List.of();
        }
        var names = names();
        var today = LocalDate.now(clock);
        return offers.stream()
                .map(quote -> quote.summary(names.getOrDefault(quote.provider(), ""), true, null, today))
                .toList();
    }

    Optional<Quote> newestRound(EngagementId engagement, ProviderId provider) {
        return quotes.findRounds(engagement.value(), provider.value()).stream().findFirst();
    }

    boolean isWithdrawn(Quote quote) {
        return !withdrawals.findAllOf(List.of(quote.id())).isEmpty();
    }

    Map<QuoteId, List<QuoteLine>> lines(Collection<QuoteId> of) {
        return lines.findAllOf(ids(of)).stream()
                .collect(Collectors.groupingBy(
                        OfferLine::quoteId, Collectors.mapping(OfferLine::line, Collectors.toList())));
    }

    Map<QuoteId, TermHistory> histories(Collection<QuoteId> of) {
        return TermHistory.byQuote(revisions.findAllOf(ids(of)));
    }

    TermHistory history(Quote quote) {
        return new TermHistory(revisions.findAllOf(List.of(quote.id())));
    }

    /** @throws StaleEditException if the provider got another round at the same moment */
    void add(Quote quote, List<QuoteLineDraft> drafts) {
        try {
            quotes.saveAndFlush(quote);
        } catch (DataIntegrityViolationException sameRoundAlready) {
            throw new StaleEditException();
        }
        var stored = new ArrayList<OfferLine>();
        for (var line : drafts) {
            stored.add(new OfferLine(quote, stored.size() + 1, line));
        }
        lines.saveAll(stored);
    }

    void addTerms(Quote quote, int firstNumber, List<CapturedTerm> terms, String by) {
        var stored = new ArrayList<TermRevision>();
        for (var term : terms) {
            stored.add(TermRevision.first(quote, firstNumber + stored.size(), term, clock.instant(), by));
        }
        revisions.saveAll(stored);
    }

    /** @throws StaleEditException if the term was revised at the same moment */
    void add(TermRevision revision) {
        try {
            revisions.saveAndFlush(revision);
        } catch (DataIntegrityViolationException sameRevisionAlready) {
            throw new StaleEditException();
        }
    }

    void add(Withdrawal withdrawal) {
        withdrawals.saveAndFlush(withdrawal);
    }

    private Map<QuoteId, String> withdrawals(List<Quote> of) {
        return withdrawals.findAllOf(of.stream().map(Quote::id).toList()).stream()
                .collect(Collectors.toMap(Withdrawal::quoteId, Withdrawal::reason));
    }

    private Map<ProviderId, String> names() {
        return providers.findReferences().stream()
                .collect(Collectors.toMap(ProviderReference::id, ProviderReference::name));
    }

    private static Collection<QuoteId> current(List<Quote> newestFirst, Map<QuoteId, String> withdrawn) {
        var current = new HashSet<QuoteId>();
        var seen = new HashSet<ProviderId>();
        for (var quote : newestFirst) {
            if (!withdrawn.containsKey(quote.quoteId()) && seen.add(quote.provider())) {
                current.add(quote.quoteId());
            }
        }
        return current;
    }

    private static List<UUID> ids(Collection<QuoteId> of) {
        return of.stream().map(QuoteId::value).toList();
    }
}
