package io.parley.policies.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.NotFoundException;
import io.parley.identity.CurrentUser;
import io.parley.identity.Roles;
import io.parley.policies.PolicyService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuotePermissions;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.RouteIds;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The service level agreement of one offer. */
@Route("clients/:clientId/engagements/:engagementId/offers/:offer/service-level")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class OfferPolicyView extends Composite<Page> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final PolicyService policies;
    private final EngagementService engagements;
    private final PolicyDesk desk;
    private final boolean mayEdit;
    private String title = "";
    private @Nullable PolicyPage page;

    OfferPolicyView(PolicyService policies, EngagementService engagements, PolicyDesk desk, CurrentUser currentUser) {
        this.policies = policies;
        this.engagements = engagements;
        this.desk = desk;
        this.mayEdit = currentUser.require().can(QuotePermissions.EDIT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var engagement = engagements.getEngagement(RouteIds.get(parameters, "engagementId", EngagementId::of));
        var id = RouteIds.get(parameters, "offer", QuoteId::of);
        var policy = policies.ofOffer(id);
        if (!engagement.client().id().equals(RouteIds.get(parameters, "clientId", ClientId::of))
                || !policy.offerOf(engagement.id())) {
            throw new NotFoundException();
        }
        title = getTranslation("policies.title.offer", policy.providerName(), policy.round());
        var client = engagement.client();
        var header = new PageHeader(title)
                .crumb(client.name(), ClientNavigation.client(client.id()))
                .crumb(engagement.name(), ClientNavigation.engagement(client.id(), engagement.id(), "terms"));
        var shown = new PolicyPage(policy, desk, mayEdit, changes -> {
            policies.saveOffer(id, changes, getTranslation("policies.reason"));
            page = null; // nothing is unsaved any more: leaving asks nothing
            UI.getCurrentOrThrow().refreshCurrentRoute(false);
        });
        shown.actions(header, () -> policies.ofOffer(id));
        page = shown;
        getContent().removeAll();
        getContent().add(header, shown);
        shown.focusAsked(event.getLocation());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (page != null) {
            page.beforeLeave(event);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
