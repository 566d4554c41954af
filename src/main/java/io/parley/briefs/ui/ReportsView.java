package io.parley.briefs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.briefs.BriefRunSummary;
import io.parley.briefs.BriefService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientReference;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Formats;
import io.parley.identity.Roles;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ReaderZone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every brief printed lately, for the clients the reader may reach. */
@Route("reports")
@Menu(title = "briefs.reports.menu", order = 50, icon = "vaadin:file-text-o")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class ReportsView extends Composite<Page> implements HasDynamicTitle {

    ReportsView(BriefService briefs, ClientService clients) {
        Button verify = new Button(
                getTranslation("briefs.verify.title"),
                pressed -> getUI().ifPresent(ui -> ui.navigate(VerifyView.class)));
        getContent().add(new PageHeader(getPageTitle()).primary(verify));
        List<BriefRunSummary> runs = briefs.findRecentRuns();
        getContent()
                .add(
                        runs.isEmpty()
                                ? new EmptyState(
                                        VaadinIcon.FILE_TEXT_O,
                                        getTranslation("briefs.reports.empty.title"),
                                        getTranslation("briefs.reports.empty.text"))
                                : new Card(getTranslation("briefs.reports.runs"), grid(runs, names(runs, clients))));
    }

    private static Map<ClientId, String> names(List<BriefRunSummary> runs, ClientService clients) {
        return clients.findReferences(runs.stream().map(BriefRunSummary::client).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(ClientReference::id, ClientReference::name));
    }

    private Grid<BriefRunSummary> grid(List<BriefRunSummary> runs, Map<ClientId, String> names) {
        Grid<BriefRunSummary> grid = new Grid<>();
        Formats formats = Formats.of(getLocale());
        grid.addComponentColumn(run -> client(run, names))
                .setHeader(getTranslation("briefs.column.client"))
                .setAutoWidth(true);
        grid.addColumn(run -> formats.dateTime(run.startedAt(), ReaderZone.get()))
                .setHeader(getTranslation("briefs.column.startedAt"))
                .setAutoWidth(true);
        grid.addColumn(run -> getTranslation(
                        BriefPanel.isChinese(run.locale()) ? "briefs.language.zh" : "briefs.language.en"))
                .setHeader(getTranslation("briefs.field.language"))
                .setAutoWidth(true);
        grid.addColumn(run -> getTranslation("briefs.state." + run.state().name()))
                .setHeader(getTranslation("briefs.column.state"))
                .setAutoWidth(true);
        grid.addColumn(BriefRunSummary::pagesDone)
                .setHeader(getTranslation("briefs.column.pages"))
                .setAutoWidth(true);
        grid.addColumn(BriefRunSummary::author)
                .setHeader(getTranslation("briefs.column.author"))
                .setAutoWidth(true);
        grid.setItems(runs);
        grid.setId("brief-runs");
        return grid;
    }

    private static Anchor client(BriefRunSummary run, Map<ClientId, String> names) {
        return new Anchor(
                ClientNavigation.engagement(run.client(), run.engagement(), "brief"),
                names.getOrDefault(run.client(), ""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("briefs.reports.title");
    }
}
