package io.parley.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.briefs.ReleasedBriefService;
import io.parley.briefs.ReleasedBriefSummary;
import io.parley.common.Formats;
import io.parley.identity.Roles;
import io.parley.portal.PortalService;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ReaderZone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Every brief released to the client, to read here or to keep. */
@Route("portal/reports")
@Menu(title = "portal.reports.menu", order = 130)
@RolesAllowed(Roles.CLIENT_USER)
class ReportsView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final PortalService portal;
    private final ReleasedBriefService released;

    ReportsView(PortalService portal, ReleasedBriefService released) {
        this.portal = portal;
        this.released = released;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        List<ReleasedBriefSummary> releases = portal.findReleases();
        getContent()
                .add(
                        new PageHeader(getTranslation("portal.reports.title")),
                        releases.isEmpty()
                                ? new EmptyState(
                                        VaadinIcon.FILE_TEXT_O,
                                        getTranslation("portal.reports.empty.title"),
                                        getTranslation("portal.reports.empty.text"))
                                : grid(releases));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.reports.menu");
    }

    private Grid<ReleasedBriefSummary> grid(List<ReleasedBriefSummary> releases) {
        Formats formats = Formats.of(getLocale());
        Grid<ReleasedBriefSummary> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.setId("reports");
        grid.addColumn(ReleasedBriefSummary::headline)
                .setHeader(getTranslation("portal.reports.headline"))
                .setFlexGrow(3);
        grid.addColumn(ReleasedBriefSummary::release)
                .setHeader(getTranslation("portal.reports.version"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(brief ->
                        formats.date(brief.releasedAt().atZone(ReaderZone.get()).toLocalDate()))
                .setHeader(getTranslation("portal.reports.date"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::actions)
                .setKey("actions")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(releases);
        return grid;
    }

    private Component actions(ReleasedBriefSummary brief) {
        Button preview = new Button(getTranslation("portal.reports.preview"), pressed -> preview(brief));
        preview.addThemeVariants(ButtonVariant.SMALL);
        preview.setId("preview-" + brief.id());
        Div actions =
                new Div(preview, new BriefDownload(getTranslation("portal.reports.download"), released, brief.id()));
        actions.addClassName("pl-actions");
        return actions;
    }

    private void preview(ReleasedBriefSummary brief) {
        Dialog dialog = new Dialog(getTranslation("portal.reports.version") + " " + brief.release());
        dialog.setWidth("54rem");
        dialog.setMaxWidth("96vw");
        dialog.add(new PageTurner(released, brief));
        Button close = new Button(getTranslation("portal.reports.close"), pressed -> dialog.close());
        dialog.getFooter().add(close);
        dialog.open();
    }
}
