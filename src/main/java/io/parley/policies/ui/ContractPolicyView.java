package io.parley.policies.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.NotFoundException;
import io.parley.contracts.ContractPermissions;
import io.parley.identity.CurrentUser;
import io.parley.identity.Roles;
import io.parley.policies.Policy;
import io.parley.policies.PolicyService;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.RouteIds;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The service level agreement of the contract the client is in now. */
@Route("clients/:clientId/contract/service-level")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class ContractPolicyView extends Composite<Page> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final PolicyService policies;
    private final ClientService clients;
    private final PolicyDesk desk;
    private final boolean mayEdit;
    private String title = "";
    private @Nullable PolicyPage page;

    ContractPolicyView(PolicyService policies, ClientService clients, PolicyDesk desk, CurrentUser currentUser) {
        this.policies = policies;
        this.clients = clients;
        this.desk = desk;
        this.mayEdit = currentUser.require().can(ContractPermissions.EDIT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var client = clients.getClient(RouteIds.get(event.getRouteParameters(), "clientId", ClientId::of));
        title = getTranslation("policies.title.contract");
        var header = new PageHeader(title)
                .crumb(client.name(), ClientNavigation.client(client.id()))
                .crumb(getTranslation("contracts.section.title"), ClientNavigation.client(client.id(), "contract"));
        page = null;
        getContent().removeAll();
        getContent().add(header);
        policies.ofContract(client.id())
                .ifPresentOrElse(
                        policy -> show(policy, header), () -> getContent().add(nothingYet()));
    }

    private void show(Policy policy, PageHeader header) {
        header.meta(policy.providerName());
        var shown = new PolicyPage(policy, desk, mayEdit, changes -> {
            policies.saveContract(policy.client(), changes, policy.version());
            page = null; // nothing is unsaved any more: leaving asks nothing
            UI.getCurrentOrThrow().refreshCurrentRoute(false);
        });
        shown.actions(header, () -> policies.ofContract(policy.client()).orElseThrow(NotFoundException::new));
        page = shown;
        getContent().add(shown);
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                VaadinIcon.FILE_TEXT_O,
                getTranslation("contracts.empty.title"),
                getTranslation("contracts.empty.text"));
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
