package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.providers.ReleaseCadence;
import io.parley.providers.ReleaseDetails;
import io.parley.providers.ReleaseDraft;
import io.parley.providers.ReleaseKind;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the product keeps improving: the dated log, its rhythm, and silence as a red flag. */
final class ReleasesCard extends Composite<Card> {

    private static final int SHORT_LOG = 8;

    private final List<ReleaseDetails> log;
    private final LocalDate today;
    private final @Nullable Edits<ReleaseDetails> edits;

    /**
     * @param log the newest first
     * @param edits absent where it is only shown
     */
    ReleasesCard(List<ReleaseDetails> log, LocalDate today, @Nullable Edits<ReleaseDetails> edits) {
        this.log = log;
        this.today = today;
        this.edits = edits;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("providers.release.title"));
        if (log.isEmpty()) {
            card.add(FactTexts.nothing(getTranslation("providers.release.empty")));
        } else {
            card.add(rhythm(), grid());
        }
        return edits == null
                ? card
                : card.suffix(FactTexts.add(getTranslation("providers.release.add"), "add-release", edits));
    }

    private Component rhythm() {
        ReleaseCadence cadence =
                ReleaseCadence.of(log.stream().map(ReleaseDetails::release).toList(), today);
        Div rhythm = new Div();
        rhythm.addClassName("pp-rhythm");
        rhythm.setId("release-rhythm");
        cadence.medianDays().ifPresent(days -> rhythm.add(new Span(getTranslation("providers.release.median", days))));
        cadence.daysSinceLast()
                .ifPresent(days -> rhythm.add(
                        cadence.silent()
                                ? Badge.bad(getTranslation("providers.release.silent", days))
                                : new Span(getTranslation("providers.release.sinceLast", days))));
        return rhythm;
    }

    private Grid<ReleaseDetails> grid() {
        FactTexts texts = new FactTexts();
        Grid<ReleaseDetails> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(log.size() <= SHORT_LOG);
        grid.setId("releases");
        grid.addColumn(row -> texts.date(row.release().day()))
                .setHeader(getTranslation("providers.release.day"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> badge(row.release().kind()))
                .setHeader(getTranslation("providers.release.kind"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> what(row.release()))
                .setHeader(getTranslation("providers.release.what"))
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.addColumn(row -> texts.source(row.release().source(), null))
                .setHeader(getTranslation("providers.plan.source"))
                .setWidth("9rem");
        if (edits != null) {
            grid.addClassName("pl-openable");
            grid.addItemClickListener(clicked -> edits.open(clicked.getItem()));
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
        grid.setItems(log);
        return grid;
    }

    private Component what(ReleaseDraft release) {
        Div what = new Div(new Div(release.title()));
        if (!release.notes().isEmpty()) {
            what.add(new Div(FactTexts.muted(release.notes())));
        }
        return what;
    }

    private Badge badge(ReleaseKind kind) {
        String text = getTranslation("providers.release.kind." + kind.name());
        return switch (kind) {
            case RELEASE -> Badge.good(text);
            case SECURITY -> Badge.neutral(text);
            case DEPRECATION -> Badge.warn(text);
        };
    }
}
