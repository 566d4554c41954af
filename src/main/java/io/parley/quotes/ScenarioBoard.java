package io.parley.quotes;

import java.util.List;
import java.util.Optional;

/**
 * The offers of an engagement under every saved scenario.
 *
 * @param comparison the offers as compared with the assumptions as entered
 * @param rows the assumptions as entered first, then the saved scenarios by name
 */
public record ScenarioBoard(Comparison comparison, List<ScenarioRow> rows) {

    public ScenarioBoard {
        rows = List.copyOf(rows);
    }

    /** What is assumed and not a scenario. */
    public ScenarioRow entered() {
        return rows.getFirst();
    }

    public List<ScenarioRow> saved() {
        return rows.subList(1, rows.size());
    }

    public Optional<ScenarioRow> find(ScenarioId id) {
        return saved().stream()
                .filter(row -> row.scenario() != null && row.scenario().id().equals(id))
                .findFirst();
    }
}
