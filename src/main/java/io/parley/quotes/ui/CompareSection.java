package io.parley.quotes.ui;

import io.parley.clients.EngagementId;
import io.parley.clients.spi.EngagementSection;
import io.parley.identity.CurrentUser;
import io.parley.quotes.BenchmarkService;
import io.parley.quotes.ComparisonService;
import io.parley.quotes.KeptComparisonService;
import io.parley.quotes.QuotePermissions;
import io.parley.quotes.ScenarioService;
import io.parley.quotes.spi.ComparisonRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tab that sets the current offers side by side. */
@Component
class CompareSection implements EngagementSection {

    private final ComparisonService comparisons;
    private final ScenarioService scenarios;
    private final KeptComparisonService kept;
    private final ObjectProvider<ComparisonRow> contributed;
    private final BenchmarkService benchmarks;
    private final CurrentUser currentUser;

    CompareSection(
            ComparisonService comparisons,
            ScenarioService scenarios,
            KeptComparisonService kept,
            ObjectProvider<ComparisonRow> contributed,
            BenchmarkService benchmarks,
            CurrentUser currentUser) {
        this.comparisons = comparisons;
        this.scenarios = scenarios;
        this.kept = kept;
        this.contributed = contributed;
        this.benchmarks = benchmarks;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return "compare";
    }

    @Override
    public String titleKey() {
        return "quotes.compare.title";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String permission() {
        return QuotePermissions.READ;
    }

    @Override
    public com.vaadin.flow.component.Component create(EngagementId engagement) {
        var actor = currentUser.require();
        return new ComparePage(
                new ScenarioDesk(engagement, comparisons, scenarios, benchmarks, actor),
                new KeepDesk(engagement, kept, actor),
                contributed.orderedStream().toList(),
                () -> comparisons.compare(engagement));
    }
}
