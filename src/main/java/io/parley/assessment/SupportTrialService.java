package io.parley.assessment;

import io.parley.clients.ClientAccess;
import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.providers.ProviderService;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The support trial log: asked, waited, solved. */
@Service
@Transactional
public class SupportTrialService {

    private final SupportTrialRepository trials;
    private final ProviderService providers;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    SupportTrialService(
            SupportTrialRepository trials,
            ProviderService providers,
            ClientAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.trials = trials;
        this.providers = providers;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The latest first. */
    @PreAuthorize("hasAuthority('" + AssessmentPermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<SupportTrialDetails> findByEngagement(EngagementId engagement) {
        access.requireAccess(engagement);
        return trials.findAllByEngagementIdOrderByAskedAtDesc(engagement.value()).stream()
                .map(SupportTrial::details)
                .toList();
    }

    /** @throws ProblemException naming what to mend */
    @PreAuthorize("hasAuthority('" + AssessmentPermissions.EDIT + "')")
    public SupportTrialId record(EngagementId engagement, SupportTrialDraft draft) {
        var client = access.requireAccess(engagement);
        check(draft);
        providers.getProvider(draft.provider());
        var saved = trials.save(new SupportTrial(
                client, engagement, draft, currentUser.require().displayName()));
        return new SupportTrialId(saved.id());
    }

    /** Takes out an entry that was a slip. */
    @PreAuthorize("hasAuthority('" + AssessmentPermissions.EDIT + "')")
    public void remove(SupportTrialId id) {
        var trial = trials.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(trial.client());
        trials.delete(trial);
    }

    private void check(SupportTrialDraft draft) {
        if (draft.question().isBlank() || draft.question().length() > SupportTrialDraft.MAX_QUESTION) {
            throw new ProblemException("assessment.problem.question", SupportTrialDraft.MAX_QUESTION);
        }
        var waited = draft.waitedMinutes();
        if (waited != null && (waited < 0 || waited > SupportTrialDraft.MAX_WAIT)) {
            throw new ProblemException("assessment.problem.waited", SupportTrialDraft.MAX_WAIT);
        }
        // A wall clock may be most of a day ahead of ours.
        if (draft.askedAt().isAfter(LocalDateTime.now(clock).plusDays(1))) {
            throw new ProblemException("assessment.problem.future");
        }
    }
}
