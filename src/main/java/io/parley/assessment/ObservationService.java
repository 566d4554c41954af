package io.parley.assessment;

import io.parley.clients.ClientAccess;
import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.providers.ProviderService;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what consultants noticed, by consideration. */
@Service
@Transactional
public class ObservationService {

    private static final int CONSIDERATIONS = 10;

    private final ObservationRepository observations;
    private final ProviderService providers;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    ObservationService(
            ObservationRepository observations,
            ProviderService providers,
            ClientAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.observations = observations;
        this.providers = providers;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Those that were not taken back, the newest first. */
    @PreAuthorize("hasAuthority('" + AssessmentPermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<ObservationDetails> findByEngagement(EngagementId engagement) {
        access.requireAccess(engagement);
        return observations.findAllByEngagementIdAndRetractedAtIsNullOrderByObservedAtDesc(engagement.value()).stream()
                .map(Observation::details)
                .toList();
    }

    /** @throws ProblemException without words, or with too many */
    @PreAuthorize("hasAuthority('" + AssessmentPermissions.EDIT + "')")
    public ObservationId note(EngagementId engagement, ObservationDraft draft) {
        var client = access.requireAccess(engagement);
        if (draft.text().isBlank() || draft.text().length() > ObservationDraft.MAX_TEXT) {
            throw new ProblemException("assessment.problem.text", ObservationDraft.MAX_TEXT);
        }
        if (draft.consideration() < 1 || draft.consideration() > CONSIDERATIONS) {
            throw new NotFoundException();
        }
        if (draft.provider() != null) {
            providers.getProvider(draft.provider());
        }
        var noted = observations.save(
                new Observation(client, engagement, draft, currentUser.require().displayName(), clock.instant()));
        return new ObservationId(noted.id());
    }

    /** Takes back what proved wrong; who did it stays in the database. */
    @PreAuthorize("hasAuthority('" + AssessmentPermissions.EDIT + "')")
    public void retract(ObservationId id) {
        var observation = observations.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(observation.client());
        observation.retract(currentUser.require().displayName(), clock.instant());
    }
}
