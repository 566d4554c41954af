package io.parley.briefs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.briefs.BriefFile;
import io.parley.briefs.BriefId;
import io.parley.briefs.BriefService;
import io.parley.briefs.ReleasedBriefService;
import io.parley.briefs.ReleasedBriefSummary;
import io.parley.clients.EngagementId;
import io.parley.common.Formats;
import io.parley.uikit.Card;
import io.parley.uikit.FileStream;
import io.parley.uikit.ReaderZone;
import io.parley.uikit.ServedFile;
import java.util.List;

/** The releases of an engagement, each edition with its file and fingerprint. */
class ReleasedBriefs extends Composite<Div> {

    private final BriefService briefs;
    private final ReleasedBriefService released;
    private final EngagementId engagement;

    ReleasedBriefs(BriefService briefs, ReleasedBriefService released, EngagementId engagement) {
        this.briefs = briefs;
        this.released = released;
        this.engagement = engagement;
        show();
    }

    void show() {
        getContent().removeAll();
        List<ReleasedBriefSummary> releases = briefs.findReleased(engagement);
        if (!releases.isEmpty()) {
            getContent().add(new Card(getTranslation("briefs.released.title"), grid(releases)));
        }
    }

    private Grid<ReleasedBriefSummary> grid(List<ReleasedBriefSummary> releases) {
        Grid<ReleasedBriefSummary> grid = new Grid<>();
        Formats formats = Formats.of(getLocale());
        grid.addColumn(ReleasedBriefSummary::release)
                .setHeader(getTranslation("briefs.column.release"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(brief ->
                        getTranslation("briefs.edition." + brief.edition().name()))
                .setHeader(getTranslation("briefs.column.edition"))
                .setAutoWidth(true);
        grid.addColumn(brief -> formats.dateTime(brief.releasedAt(), ReaderZone.get()))
                .setHeader(getTranslation("briefs.column.releasedAt"))
                .setAutoWidth(true);
        grid.addColumn(ReleasedBriefSummary::releasedBy)
                .setHeader(getTranslation("briefs.column.releasedBy"))
                .setAutoWidth(true);
        grid.addComponentColumn(ReleasedBriefs::fingerprint)
                .setHeader("SHA-256")
                .setAutoWidth(true);
        grid.addComponentColumn(brief -> download(brief.id()))
                .setHeader(getTranslation("briefs.column.file"))
                .setAutoWidth(true);
        grid.setItems(releases);
        grid.setAllRowsVisible(true);
        grid.setId("released-briefs");
        return grid;
    }

    private Anchor download(BriefId brief) {
        return new Anchor(
                FileStream.download(() -> served(released.open(brief))), getTranslation("briefs.action.download"));
    }

    static ServedFile served(BriefFile file) {
        return ServedFile.pdf(file.fileName(), file.pdf());
    }

    private static Span fingerprint(ReleasedBriefSummary brief) {
        Span short16 = new Span(brief.sha256().substring(0, 16) + "…");
        short16.setTitle(brief.sha256());
        short16.addClassName("pl-fingerprint");
        return short16;
    }
}
