package io.parley.quotes;

import io.parley.clients.ClientAccess;
import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the scenarios of an engagement; {@link ComparisonService} compares offers under them. */
@Service
@Transactional
public class ScenarioService {

    /** More of them nobody reads side by side. */
    static final int MOST = 8;

    private final ScenarioRepository scenarios;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    ScenarioService(ScenarioRepository scenarios, ClientAccess access, CurrentUser currentUser, Clock clock) {
        this.scenarios = scenarios;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** By name. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<ScenarioDetails> findByEngagement(EngagementId engagement) {
        access.requireAccess(engagement);
        return scenarios.findAllByEngagementIdOrderByName(engagement.value()).stream()
                .map(Scenario::details)
                .toList();
    }

    /** @throws NotFoundException if there is no such scenario, or its client is not the person's */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public ScenarioDetails getScenario(ScenarioId id) {
        return reached(id).details();
    }

    /** @throws ProblemException if a figure is out of its range, the name is taken, or there are too many already */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    public ScenarioId save(EngagementId engagement, ScenarioDraft draft) {
        var client = access.requireAccess(engagement);
        ScenarioRules.check(draft);
        requireFreeName(engagement, draft, null);
        if (scenarios.findAllByEngagementIdOrderByName(engagement.value()).size() >= MOST) {
            throw new ProblemException("quotes.problem.scenario.tooMany", MOST);
        }
        var scenario =
                new Scenario(client, engagement, draft, currentUser.require().displayName(), clock.instant());
        return new ScenarioId(stored(scenario, draft).id());
    }

    /**
     * @param version the version the form was opened with
     * @throws io.parley.common.StaleEditException if somebody saved in between
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    public void update(ScenarioId id, ScenarioDraft draft, long version) {
        var scenario = reached(id);
        ScenarioRules.check(draft);
        requireFreeName(scenario.engagement(), draft, scenario);
        scenario.revise(draft, version, currentUser.require().displayName(), clock.instant());
        stored(scenario, draft);
    }

    /** Takes a scenario out; comparisons that were kept under it keep their figures. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    public void remove(ScenarioId id) {
        scenarios.delete(reached(id));
    }

    private Scenario reached(ScenarioId id) {
        var scenario = scenarios.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(scenario.client());
        return scenario;
    }

    private void requireFreeName(EngagementId engagement, ScenarioDraft draft, @Nullable Scenario except) {
        boolean taken = scenarios.findAllByEngagementIdOrderByName(engagement.value()).stream()
                .anyMatch(other -> !other.equals(except)
                        && other.name().equalsIgnoreCase(draft.name().strip()));
        if (taken) {
            throw new ProblemException(
                    "quotes.problem.scenario.nameTaken", draft.name().strip());
        }
    }

    private Scenario stored(Scenario scenario, ScenarioDraft draft) {
        try {
            return scenarios.saveAndFlush(scenario);
        } catch (DataIntegrityViolationException sameNameAtThatMoment) {
            throw new ProblemException(
                    "quotes.problem.scenario.nameTaken", draft.name().strip());
        }
    }
}
