package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.parley.clients.ClientId;
import io.parley.clients.ClientPermissions;
import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.clients.spi.EngagementSection;
import io.parley.common.Formats;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.identity.Roles;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.RouteIds;
import io.parley.uikit.StageBar;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One engagement: where it stands, and what the modules do for it, a tab each. */
@Route("clients/:clientId/engagements/:engagementId/:section?")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class EngagementView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final EngagementService engagements;
    private final List<EngagementSection> sections;
    private final CurrentUser currentUser;
    private String title = "";

    EngagementView(EngagementService engagements, List<EngagementSection> sections, CurrentUser currentUser) {
        this.engagements = engagements;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(EngagementSection::order))
                .toList();
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        EngagementDetails engagement =
                engagements.getEngagement(RouteIds.get(parameters, "engagementId", EngagementId::of));
        if (!engagement.client().id().equals(RouteIds.get(parameters, "clientId", ClientId::of))) {
            throw new NotFoundException();
        }
        Actor reader = currentUser.require();
        List<EngagementSection> shown = sections.stream()
                .filter(section -> reader.can(section.permission()))
                .toList();
        EngagementSection selected =
                parameters.get("section").map(path -> find(shown, path)).orElseGet(shown::getFirst);
        title = engagement.name() + " · " + engagement.client().name();
        getContent().removeAll();
        getContent()
                .add(
                        header(engagement, reader),
                        stages(engagement.stage()),
                        tabs(engagement, shown, selected),
                        selected.create(engagement.id()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(EngagementDetails engagement, Actor reader) {
        Formats formats = Formats.of(getLocale());
        PageHeader header = new PageHeader(engagement.name())
                .crumb(getTranslation("clients.list.title"), ClientListView.class)
                .crumb(
                        engagement.client().name(),
                        ClientNavigation.client(engagement.client().id()))
                .meta(getTranslation(
                        "clients.engagement.meta",
                        engagement.seats(),
                        engagement.termMonths(),
                        formats.date(engagement.targetStart())));
        if (reader.can(ClientPermissions.ENGAGEMENT_EDIT)) {
            addMoves(header, engagement);
        }
        return header;
    }

    private void addMoves(PageHeader header, EngagementDetails engagement) {
        List<EngagementStage> reachable = Arrays.stream(EngagementStage.values())
                .filter(engagement.stage()::canTransitionTo)
                .toList();
        if (reachable.isEmpty()) {
            return;
        }
        MenuBar others = new MenuBar();
        var menu = others.addItem(getTranslation("clients.engagement.move.other"));
        reachable.forEach(
                stage -> menu.getSubMenu().addItem(StageTexts.of(this, stage), chosen -> move(engagement, stage)));
        header.actions(others);
        reachable.stream()
                .filter(stage -> stage.ordinal() > engagement.stage().ordinal())
                .findFirst()
                .ifPresent(next -> header.actions(moveButton(engagement, next)));
    }

    private Button moveButton(EngagementDetails engagement, EngagementStage next) {
        Button button = new Button(
                getTranslation("clients.engagement.move.next", StageTexts.of(this, next)),
                pressed -> move(engagement, next));
        button.setId("next-stage");
        return button;
    }

    private void move(EngagementDetails engagement, EngagementStage stage) {
        UI ui = UI.getCurrentOrThrow();
        try {
            engagements.move(engagement.id(), stage, engagement.version());
            Notices.done(getTranslation("clients.engagement.moved", StageTexts.of(this, stage)));
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
        ui.refreshCurrentRoute(false);
    }

    private Component stages(EngagementStage current) {
        return new StageBar(
                Arrays.stream(EngagementStage.values())
                        .map(stage -> StageTexts.of(this, stage))
                        .toList(),
                current.ordinal());
    }

    private SectionTabs tabs(EngagementDetails engagement, List<EngagementSection> shown, EngagementSection selected) {
        return SectionTabs.of(
                ClientNavigation.engagement(engagement.client().id(), engagement.id()),
                shown.stream()
                        .map(section -> new SectionTabs.Entry(section.path(), getTranslation(section.titleKey())))
                        .toList(),
                selected.path());
    }

    private static EngagementSection find(List<EngagementSection> shown, String path) {
        return shown.stream()
                .filter(section -> section.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
