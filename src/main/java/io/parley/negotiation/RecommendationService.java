package io.parley.negotiation;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.ComparisonService;
import io.parley.quotes.QuoteId;
import io.parley.readiness.ReadinessService;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recommends one of an engagement's offers, in the consultant's own words. */
@Service
@Transactional
public class RecommendationService {

    private static final String MAY_READ = "hasAuthority('" + NegotiationPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + NegotiationPermissions.EDIT + "')";

    private final RecommendationRepository recommendations;
    private final ComparisonService comparisons;
    private final EngagementService engagements;
    private final ReadinessService readiness;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecommendationService(
            RecommendationRepository recommendations,
            ComparisonService comparisons,
            EngagementService engagements,
            ReadinessService readiness,
            ClientAccess access,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recommendations = recommendations;
        this.comparisons = comparisons;
        this.engagements = engagements;
        this.readiness = readiness;
        this.access = access;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Recommends an offer; an earlier recommendation stays in the history.
     *
     * @return the revision, counted from 1
     * @throws ProblemException if the words are missing or too long, the offer has expired, or a site has open items and
     *     nobody says why to sign all the same
     * @throws NotFoundException if the engagement is not the person's or the offer not one of its current ones
     */
    @PreAuthorize(MAY_EDIT)
    public int choose(EngagementId engagement, RecommendationDraft draft) {
        ClientId client = access.requireAccess(engagement);
        requireWords(draft);
        ComparedOffer offer = offer(comparisons.compare(engagement), draft.quote());
        if (!offer.stands()) {
            throw new ProblemException("negotiation.problem.expired", offer.providerName());
        }
        requireReady(client, draft);
        int revision = recommendations
                        .findFirstByEngagementIdOrderByRevisionDesc(engagement.value())
                        .map(Recommendation::revision)
                        .orElse(0)
                + 1;
        recommendations.saveAndFlush(new Recommendation(
                client,
                engagement,
                revision,
                offer.providerName(),
                draft,
                currentUser.require().displayName(),
                clock.instant()));
        engagements.reach(engagement, EngagementStage.RECOMMENDATION);
        events.publishEvent(new RecommendationChosen(engagement, client, draft.quote(), revision));
        return revision;
    }

    /** The recommendation as it stands. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<RecommendationDetails> find(EngagementId engagement) {
        access.requireAccess(engagement);
        return recommendations
                .findFirstByEngagementIdOrderByRevisionDesc(engagement.value())
                .map(Recommendation::details);
    }

    /** All revisions, the newest first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<RecommendationDetails> findHistory(EngagementId engagement) {
        access.requireAccess(engagement);
        return recommendations.findAllByEngagementIdOrderByRevisionDesc(engagement.value()).stream()
                .map(Recommendation::details)
                .toList();
    }

    /** A first draft of the headline, from the facts, in a language. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public String proposeHeadline(EngagementId engagement, QuoteId quote, Locale locale) {
        Comparison comparison = comparisons.compare(engagement);
        return new HeadlineProposal(locale).of(offer(comparison, quote), comparison.incumbent());
    }

    /** A checklist nobody has begun is no obstacle: it says nothing (ADR 25). */
    private void requireReady(ClientId client, RecommendationDraft draft) {
        var blocking = readiness.find(client).blocking();
        if (!blocking.isEmpty() && draft.readinessReason() == null) {
            throw new ProblemException(
                    "negotiation.problem.notReady",
                    blocking.stream()
                            .map(site -> site.site().site().name() + " ("
                                    + site.open().size() + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    private static ComparedOffer offer(Comparison comparison, QuoteId quote) {
        return comparison.find(quote).orElseThrow(NotFoundException::new);
    }

    private static void requireWords(RecommendationDraft draft) {
        if (draft.headline().isBlank() || draft.headline().length() > RecommendationDraft.MAX_HEADLINE) {
            throw new ProblemException("negotiation.problem.headline", RecommendationDraft.MAX_HEADLINE);
        }
        boolean tooLong = draft.reasons().stream()
                .anyMatch(reason -> reason.text().isBlank() || reason.text().length() > RecommendationDraft.MAX_REASON);
        if (tooLong) {
            throw new ProblemException("negotiation.problem.reason", RecommendationDraft.MAX_REASON);
        }
        var readinessReason = draft.readinessReason();
        if (readinessReason != null && readinessReason.length() > RecommendationDraft.MAX_READINESS) {
            throw new ProblemException("negotiation.problem.readinessReason", RecommendationDraft.MAX_READINESS);
        }
        String note = draft.internalNote();
        if (note != null && note.length() > RecommendationDraft.MAX_NOTE) {
            throw new ProblemException("negotiation.problem.note", RecommendationDraft.MAX_NOTE);
        }
    }
}
