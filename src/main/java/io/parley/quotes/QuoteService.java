package io.parley.quotes;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementSummary;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what providers offer, round by round, and keeps every round as it was. */
@Service
@Transactional
public class QuoteService {

    private static final Period JUST_LAPSED = Period.ofDays(14);
    private static final int MOST_LAPSING = 200;

    private final QuoteArchive archive;
    private final QuoteTermService terms;
    private final EngagementService engagements;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuoteService(
            QuoteArchive archive,
            QuoteTermService terms,
            EngagementService engagements,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.archive = archive;
        this.terms = terms;
        this.engagements = engagements;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What stands in the way of submitting; nothing is saved.
     *
     * @return empty when the draft can be submitted
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    @Transactional(readOnly = true)
    public List<QuoteProblem> check(EngagementId engagement, QuoteDraft draft) {
        return QuoteRules.problems(draft, currencyOf(engagement));
    }

    /**
     * Submits a round. The same head and lines as the provider's newest round are that round again: only what its terms
     * did not say yet is added.
     *
     * @return the new round, or the one that says the same
     * @throws InvalidQuoteException with a problem at each field and line that needs mending; nothing is saved
     * @throws StaleEditException if somebody submitted a round of the same provider at the same moment
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    public QuoteId submit(EngagementId engagementId, QuoteDraft draft) {
        var engagement = engagements.getEngagement(engagementId);
        var currency = engagement.currency().getCurrencyCode();
        var problems = QuoteRules.problems(draft, currency);
        if (!problems.isEmpty()) {
            throw new InvalidQuoteException(problems);
        }
        var tidy = draft.tidied(currency);
        var hash = QuoteFingerprint.of(tidy);
        var newest = archive.newestRound(engagementId, tidy.provider());
        if (newest.isPresent() && newest.get().saysTheSameAs(hash) && !archive.isWithdrawn(newest.get())) {
            terms.addTo(newest.get(), tidy.terms());
            return newest.get().quoteId();
        }
        int round = newest.map(Quote::round).orElse(0) + 1;
        var client = engagement.client().id();
        var by = currentUser.require().displayName();
        var quote = new Quote(client, engagementId, round, tidy, hash, clock.instant(), by);
        archive.add(quote, tidy.lines());
        terms.addTo(quote, tidy.terms());
        events.publishEvent(new QuoteSubmitted(quote.quoteId(), engagementId, client, tidy.provider(), round));
        return quote.quoteId();
    }

    /** Every round of every provider: providers by name, newest round first. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<QuoteSummary> findRounds(EngagementId engagement) {
        return archive.rounds(engagement);
    }

    /** The newest round of each provider that has not been withdrawn, expired ones included; providers by name. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<QuoteSummary> findCurrent(EngagementId engagement) {
        return archive.rounds(engagement).stream().filter(QuoteSummary::current).toList();
    }

    /**
     * Offers of engagements under way that lapse soon or have just lapsed, the earliest first.
     *
     * @param ahead how far from today to look
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<LapsingOffer> findLapsing(Period ahead) {
        return underWay(archive.lapsing(justLapsed(), LocalDate.now(clock).plus(ahead), MOST_LAPSING));
    }

    /** As {@link #findLapsing(Period)}, of one client; none if the reader does not reach it. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<LapsingOffer> findLapsing(ClientId client, Period ahead) {
        return underWay(archive.lapsing(
                List.of(client), justLapsed(), LocalDate.now(clock).plus(ahead), MOST_LAPSING));
    }

    /** Offers of engagements under way that have lapsed within the last two weeks, the earliest first. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<LapsingOffer> findLapsed() {
        return underWay(archive.lapsing(justLapsed(), LocalDate.now(clock).minusDays(1), MOST_LAPSING));
    }

    private LocalDate justLapsed() {
        return LocalDate.now(clock).minus(JUST_LAPSED);
    }

    private List<LapsingOffer> underWay(List<QuoteSummary> offers) {
        var underWay =
                engagements
                        .findOpen(offers.stream().map(QuoteSummary::engagement).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(EngagementSummary::id, Function.identity()));
        return offers.stream()
                .flatMap(offer -> Optional.ofNullable(underWay.get(offer.engagement()))
                        .map(engagement -> new LapsingOffer(engagement, offer))
                        .stream())
                .toList();
    }

    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public QuoteDetails getQuote(QuoteId id) {
        var quote = archive.required(id);
        var summary = archive.rounds(quote.engagement()).stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new QuoteDetails(
                summary,
                quote.client(),
                quote.rateInto(currencyOf(quote.engagement())),
                archive.lines(List.of(id)).getOrDefault(id, List.of()),
                archive.history(quote).current().stream()
                        .map(TermRevision::term)
                        .toList());
    }

    /** Takes a round out of the comparison; the provider's round before it counts again. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.WITHDRAW + "')")
    public void withdraw(QuoteId id, String reason) {
        var quote = archive.required(id);
        if (reason.isBlank()) {
            throw new ProblemException("quotes.problem.withdrawReason");
        }
        if (archive.isWithdrawn(quote)) {
            return;
        }
        var why = reason.strip();
        archive.add(new Withdrawal(
                quote, why, clock.instant(), currentUser.require().displayName()));
        events.publishEvent(new QuoteWithdrawn(id, quote.engagement(), quote.client(), quote.provider(), why));
    }

    private String currencyOf(EngagementId engagement) {
        return engagements.getEngagement(engagement).currency().getCurrencyCode();
    }
}
