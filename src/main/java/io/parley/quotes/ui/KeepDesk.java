package io.parley.quotes.ui;

import com.vaadin.flow.component.UI;
import io.parley.clients.EngagementId;
import io.parley.common.Formats;
import io.parley.identity.Actor;
import io.parley.quotes.KeptComparisonId;
import io.parley.quotes.KeptComparisonService;
import io.parley.quotes.KeptComparisonSummary;
import io.parley.quotes.QuotePermissions;
import io.parley.quotes.ShownComparison;
import io.parley.uikit.Notices;
import java.util.List;

/** What is done with kept comparisons: kept, listed, opened. */
final class KeepDesk {

    private final EngagementId engagement;
    private final KeptComparisonService kept;
    private final Actor actor;

    KeepDesk(EngagementId engagement, KeptComparisonService kept, Actor actor) {
        this.engagement = engagement;
        this.kept = kept;
        this.actor = actor;
    }

    boolean mayKeep() {
        return actor.can(QuotePermissions.EDIT);
    }

    List<KeptComparisonSummary> all() {
        return kept.findByEngagement(engagement);
    }

    void keep(ShownComparison shown) {
        var ui = UI.getCurrentOrThrow();
        kept.keep(engagement, shown, ui.getLocale());
        var day = Formats.of(ui.getLocale()).date(shown.comparedOn());
        Notices.done(ui.getTranslation("quotes.kept.done", day));
    }

    void open(KeptComparisonId id) {
        new KeptDialog(kept.open(id)).open();
    }
}
