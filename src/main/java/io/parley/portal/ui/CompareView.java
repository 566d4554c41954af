package io.parley.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.common.Formats;
import io.parley.identity.Roles;
import io.parley.portal.ClientRecommendation;
import io.parley.portal.PortalService;
import io.parley.uikit.Card;
import io.parley.uikit.Chart;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.TableTwin;
import jakarta.annotation.security.RolesAllowed;

/** The offers side by side, as they were when the recommendation was released. */
@Route("portal/compare")
@Menu(title = "portal.compare.menu", order = 110)
@RolesAllowed(Roles.CLIENT_USER)
class CompareView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CHART_HEIGHT = 16;

    private final PortalService portal;

    CompareView(PortalService portal) {
        this.portal = portal;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("portal.compare.title")));
        BriefParameter.of(event)
                .map(portal::get)
                .or(portal::findNewest)
                .ifPresentOrElse(
                        this::show,
                        () -> getContent()
                                .add(new EmptyState(
                                        VaadinIcon.CLOCK,
                                        getTranslation("portal.overview.empty.title"),
                                        getTranslation("portal.overview.empty.text"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.compare.menu");
    }

    private void show(ClientRecommendation recommendation) {
        OfferTable offers = new OfferTable(recommendation.facts(), this);
        Paragraph asOf = new Paragraph(getTranslation(
                "portal.compare.asOf",
                recommendation.brief().release(),
                Formats.of(getLocale()).longDate(recommendation.facts().today())));
        asOf.addClassName("pl-muted");
        getContent()
                .add(
                        asOf,
                        new Card(
                                getTranslation("portal.compare.offers"),
                                TableTwin.explained(
                                        getTranslation("portal.compare.offers"), offers.columns(), offers.rows())),
                        new Card(new Chart(offers.chart()).height(CHART_HEIGHT).explained(offers::chartWhy)));
    }
}
