package io.parley.quotes.ui;

import com.vaadin.flow.component.UI;
import io.parley.clients.EngagementId;
import io.parley.identity.Actor;
import io.parley.quotes.Benchmark;
import io.parley.quotes.BenchmarkService;
import io.parley.quotes.Comparison;
import io.parley.quotes.ComparisonService;
import io.parley.quotes.QuotePermissions;
import io.parley.quotes.ScenarioBoard;
import io.parley.quotes.ScenarioDetails;
import io.parley.quotes.ScenarioDraft;
import io.parley.quotes.ScenarioService;
import io.parley.quotes.TierPricing;
import io.parley.uikit.Confirmation;
import io.parley.uikit.Notices;

/** What is done with scenarios: read, saved, changed, taken out. Dialogs stay here, so that panels only show. */
final class ScenarioDesk {

    private final EngagementId engagement;
    private final ComparisonService comparisons;
    private final ScenarioService scenarios;
    private final BenchmarkService benchmarks;
    private final Actor actor;
    private Runnable changed = () -> {};

    ScenarioDesk(
            EngagementId engagement,
            ComparisonService comparisons,
            ScenarioService scenarios,
            BenchmarkService benchmarks,
            Actor actor) {
        this.engagement = engagement;
        this.comparisons = comparisons;
        this.scenarios = scenarios;
        this.benchmarks = benchmarks;
        this.actor = actor;
    }

    /** @param listener told after each change */
    void onChange(Runnable listener) {
        changed = listener;
    }

    boolean mayEdit() {
        return actor.can(QuotePermissions.EDIT);
    }

    ScenarioBoard board() {
        return comparisons.compareScenarios(engagement);
    }

    /** Prices missing musts at the plan that has them. */
    TierPricing tiers(Comparison comparison) {
        return comparisons.priceTiers(comparison);
    }

    /** What other clients were offered. */
    Benchmark benchmark(Comparison comparison) {
        return benchmarks.find(engagement, comparison.engagement().currency(), comparison.seats());
    }

    Comparison under(ScenarioDetails scenario) {
        return comparisons.compareUnder(scenario.id());
    }

    void add(Comparison comparison) {
        var start = ScenarioDraft.startingWith(comparison.engagement().assumptions());
        new ScenarioForm(start, comparison.seats())
                .dialog(true, draft -> {
                    scenarios.save(engagement, draft);
                    done("quotes.scenario.saved", draft.name());
                })
                .open();
    }

    void edit(ScenarioDetails scenario, Comparison comparison) {
        new ScenarioForm(scenario.draft(), comparison.seats())
                .dialog(false, draft -> {
                    scenarios.update(scenario.id(), draft, scenario.version());
                    done("quotes.scenario.saved", draft.name());
                })
                .open();
    }

    void remove(ScenarioDetails scenario) {
        new Confirmation(
                        text("quotes.scenario.remove.title", scenario.name()),
                        text("quotes.scenario.remove.text"),
                        text("quotes.scenario.remove"),
                        () -> {
                            scenarios.remove(scenario.id());
                            done("quotes.scenario.removed", scenario.name());
                        })
                .open();
    }

    private void done(String key, String name) {
        changed.run();
        Notices.done(text(key, name));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }
}
