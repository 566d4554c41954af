package io.parley.promises;

import io.parley.clients.ClientAccess;
import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.quotes.OfferHistory;
import io.parley.quotes.QuoteTermService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of an engagement: everything its providers said and have not written, and what became of it. */
@Service
@Transactional
public class PromiseService {

    private static final String MAY_READ = "hasAuthority('" + PromisePermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + PromisePermissions.EDIT + "')";
    private static final int CONSIDERATIONS = 10;

    private final PromiseRepository promises;
    private final PromiseStepRepository steps;
    private final ProviderQuestionRepository questions;
    private final ContradictionFinder contradictions;
    private final QuoteTermService terms;
    private final ProviderService providers;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    PromiseService(
            PromiseRepository promises,
            PromiseStepRepository steps,
            ProviderQuestionRepository questions,
            ContradictionFinder contradictions,
            QuoteTermService terms,
            ProviderService providers,
            ClientAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.promises = promises;
        this.steps = steps;
        this.questions = questions;
        this.contradictions = contradictions;
        this.terms = terms;
        this.providers = providers;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Every claim of the current offers and every promise in free words; what is still to be done first, providers by name. The
     * number of statements does not depend on the number of promises.
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<PromiseDetails> findByEngagement(EngagementId engagement) {
        access.requireAccess(engagement);
        return register(engagement, terms.findHistories(engagement), names());
    }

    /** The register with the questions about the same offers, whose terms are read once for all of it. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public PromiseOverview getOverview(EngagementId engagement) {
        access.requireAccess(engagement);
        var offers = terms.findHistories(engagement);
        var names = names();
        var asked = questions.findAllByEngagementIdOrderByAskedAtAscIdAsc(engagement.value());
        return new PromiseOverview(
                register(engagement, offers, names),
                contradictions.find(engagement, offers, asked),
                asked.stream()
                        .map(question -> question.details(names.getOrDefault(question.provider(), "")))
                        .toList());
    }

    private List<PromiseDetails> register(
            EngagementId engagement, List<OfferHistory> offers, Map<ProviderId, String> names) {
        return new Register(steps.findAllByEngagementIdOrderByRecordedAtAscIdAsc(engagement.value()))
                .of(
                        offers,
                        promises.findAllByEngagementIdAndRetractedAtIsNullOrderByRecordedAt(engagement.value()),
                        names);
    }

    private Map<ProviderId, String> names() {
        return providers.findReferences().stream()
                .collect(Collectors.toMap(ProviderReference::id, ProviderReference::name));
    }

    /**
     * Records a promise that no term of the catalogue holds.
     *
     * @throws ProblemException without words or without who said it, with too many, or said in the future
     */
    @PreAuthorize(MAY_EDIT)
    public PromiseId note(EngagementId engagement, PromiseDraft draft) {
        var client = access.requireAccess(engagement);
        requireText("promises.problem.text", draft.text(), PromiseDraft.MAX_TEXT);
        requireText("promises.problem.saidBy", draft.saidBy(), PromiseDraft.MAX_SAID_BY);
        requirePast(draft.saidOn());
        if (draft.consideration() < 1 || draft.consideration() > CONSIDERATIONS) {
            throw new NotFoundException();
        }
        providers.getProvider(draft.provider());
        return promises.save(new Promise(client, engagement, draft, by(), clock.instant()))
                .promiseId();
    }

    /** Takes back a promise that was recorded by mistake; who did it stays in the database. */
    @PreAuthorize(MAY_EDIT)
    public void retract(PromiseId id) {
        var promise = promises.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(promise.client());
        promise.retract(by(), clock.instant());
    }

    /**
     * Records what became of promises: asked for in writing, in writing, withdrawn.
     *
     * @throws ProblemException if something is said to be in writing without document and words, or in the future
     * @throws NotFoundException if one of them is no promise of the engagement
     */
    @PreAuthorize(MAY_EDIT)
    public void move(EngagementId engagement, Set<PromiseKey> keys, PromiseStepDraft step) {
        var client = access.requireAccess(engagement);
        requirePast(step.on());
        requireLength("promises.problem.note", step.note(), PromiseStepDraft.MAX_NOTE);
        if (step.state() == PromiseState.IN_WRITING) {
            requireText("promises.problem.document", step.document(), PromiseStepDraft.MAX_DOCUMENT);
            requireText("promises.problem.words", step.words(), PromiseStepDraft.MAX_WORDS);
        }
        var known =
                findByEngagement(engagement).stream().map(PromiseDetails::key).collect(Collectors.toSet());
        if (!known.containsAll(keys)) {
            throw new NotFoundException();
        }
        keys.forEach(key -> steps.save(new PromiseStep(client, engagement, key, step, by(), clock.instant())));
    }

    private void requirePast(@Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new ProblemException("promises.problem.future");
        }
    }

    private static void requireText(String problem, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            throw new ProblemException(problem, most);
        }
        requireLength(problem, text, most);
    }

    private static void requireLength(String problem, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw new ProblemException(problem, most);
        }
    }

    private String by() {
        return currentUser.require().displayName();
    }
}
