package io.parley.promises;

import io.parley.clients.ClientAccess;
import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import io.parley.common.StaleEditException;
import io.parley.identity.CurrentUser;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteTermService;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds where two sources disagree about an offer, and keeps the questions for the provider's agent that follow from it. */
@Service
@Transactional
public class ProviderQuestionService {

    private static final String MAY_READ = "hasAuthority('" + PromisePermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + PromisePermissions.EDIT + "')";

    private final ProviderQuestionRepository questions;
    private final QuoteTermService terms;
    private final ContradictionFinder finder;
    private final ProviderService providers;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProviderQuestionService(
            ProviderQuestionRepository questions,
            QuoteTermService terms,
            ContradictionFinder finder,
            ProviderService providers,
            ClientAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.questions = questions;
        this.terms = terms;
        this.finder = finder;
        this.providers = providers;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Where two sources disagree about a clause of a current offer; providers by name. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<OfferContradiction> findContradictions(EngagementId engagement) {
        access.requireAccess(engagement);
        var asked = questions.findAllByEngagementIdOrderByAskedAtAscIdAsc(engagement.value());
        return finder.find(engagement, terms.findHistories(engagement), asked);
    }

    /**
     * Puts a contradiction on the list of questions for the provider's agent; once there, it stays one question.
     *
     * @throws NotFoundException if there is no such contradiction
     */
    @PreAuthorize(MAY_EDIT)
    public ProviderQuestionId ask(EngagementId engagement, ProviderId provider, String subject) {
        var client = access.requireAccess(engagement);
        var contradiction = findContradictions(engagement).stream()
                .filter(one -> one.provider().equals(provider) && one.subject().equals(subject))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var asked = contradiction.question();
        if (asked != null) {
            return asked;
        }
        var question = new ProviderQuestion(
                client, engagement, contradiction, currentUser.require().displayName(), clock.instant());
        try {
            return questions.saveAndFlush(question).questionId();
        } catch (DataIntegrityViolationException askedAtTheSameMoment) {
            throw new StaleEditException();
        }
    }

    /** The questions, in the order they were asked. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ProviderQuestionDetails> findByEngagement(EngagementId engagement) {
        access.requireAccess(engagement);
        var names = providers.findReferences().stream()
                .collect(Collectors.toMap(ProviderReference::id, ProviderReference::name));
        return questions.findAllByEngagementIdOrderByAskedAtAscIdAsc(engagement.value()).stream()
                .map(question -> question.details(names.getOrDefault(question.provider(), "")))
                .toList();
    }

    /** Takes a question off the list. */
    @PreAuthorize(MAY_EDIT)
    public void remove(ProviderQuestionId id) {
        var question = questions.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(question.client());
        questions.delete(question);
    }
}
