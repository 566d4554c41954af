package io.parley.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.briefs.ReleasedBriefService;
import io.parley.identity.Roles;
import io.parley.portal.ClientRecommendation;
import io.parley.portal.DecisionService;
import io.parley.portal.PortalService;
import io.parley.portal.QuestionService;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** The recommendation on one page: what, why, what it saves, what must be done by when. */
@Route("portal")
@Menu(title = "portal.overview.menu", order = 100)
@RolesAllowed(Roles.CLIENT_USER)
class OverviewView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final PortalService portal;
    private final DecisionService decisions;
    private final QuestionService questions;
    private final ReleasedBriefService released;

    OverviewView(
            PortalService portal, DecisionService decisions, QuestionService questions, ReleasedBriefService released) {
        this.portal = portal;
        this.decisions = decisions;
        this.questions = questions;
        this.released = released;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        BriefParameter.of(event)
                .map(portal::get)
                .or(portal::findNewest)
                .ifPresentOrElse(
                        this::show,
                        () -> getContent()
                                .add(
                                        new PageHeader(getTranslation("portal.overview.menu")),
                                        new EmptyState(
                                                VaadinIcon.CLOCK,
                                                getTranslation("portal.overview.empty.title"),
                                                getTranslation("portal.overview.empty.text"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.overview.menu");
    }

    private void show(ClientRecommendation recommendation) {
        Component decision =
                new RecommendationCard(recommendation, new DecisionBar(recommendation, decisions, questions, released));
        Div beside = new Div(
                new ByWhenCard(recommendation.facts()),
                new InWritingCard(recommendation.facts()),
                new AttentionCard(recommendation.facts()));
        beside.addClassName("pl-stack");
        Div columns = new Div(decision, beside);
        columns.addClassNames("pl-portal-columns");
        getContent().add(columns);
    }
}
