package io.parley.quotes;

import io.parley.clients.EngagementId;
import java.time.Instant;

/**
 * A saved scenario.
 *
 * @param version what an edit must name
 */
public record ScenarioDetails(
        ScenarioId id, EngagementId engagement, ScenarioDraft draft, String savedBy, Instant savedAt, long version) {

    public String name() {
        return draft.name();
    }
}
