package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.parley.common.Formats;
import io.parley.identity.Roles;
import io.parley.providers.ProviderDetails;
import io.parley.providers.ProviderFactsDetails;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.providers.spi.OfferCounts;
import io.parley.providers.spi.ProviderSection;
import io.parley.uikit.Badge;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.RouteIds;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One provider: who it is, what it pays the adviser, and what the catalogue knows of its plans, support, releases and fees. */
@StyleSheet("context://assets/styles/providers.css")
@Route(ProvidersNavigation.PROVIDERS + "/:providerId")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class ProviderView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final ProviderService providers;
    private final CatalogueDesk catalogue;
    private final OfferCounts offers;
    private final List<ProviderSection> sections;
    private String title = "";

    ProviderView(
            ProviderService providers, CatalogueDesk catalogue, OfferCounts offers, List<ProviderSection> sections) {
        this.providers = providers;
        this.catalogue = catalogue;
        this.offers = offers;
        this.sections = sections;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProviderDetails provider =
                providers.getProvider(RouteIds.get(event.getRouteParameters(), "providerId", ProviderId::of));
        title = provider.name();
        Div facts = new Div(
                new ProfileCard(provider.provider()),
                new PayCard(provider.provider().adviserPay()));
        facts.addClassName("pl-grid-even");
        ProviderFactsDetails known = catalogue.known(provider.id());
        Div page = new Div(facts, catalogue.cards(provider.id(), known));
        sections.forEach(section -> page.add(section.create(provider.id(), known.facts())));
        page.addClassName("pl-stack");
        getContent().removeAll();
        getContent().add(header(provider), page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(ProviderDetails provider) {
        PageHeader header = new PageHeader(provider.name())
                .crumb(getTranslation("providers.list.title"), ProviderListView.class)
                .actions(archiveButton(provider))
                .primary(editButton(provider));
        if (provider.archived()) {
            header.meta((Component) Badge.neutral(getTranslation("providers.provider.archived")));
        }
        if (!provider.provider().kind().isEmpty()) {
            header.meta(provider.provider().kind());
        }
        long standing = offers.standing(List.of(provider.id())).getOrDefault(provider.id(), 0L);
        return standing == 0
                ? header
                : header.meta(getTranslation(
                        "providers.provider.offers", Formats.of(getLocale()).number(standing)));
    }

    private Button editButton(ProviderDetails provider) {
        Button edit = new Button(
                getTranslation("providers.action.edit"),
                pressed -> ProviderDialog.edit(providers, provider, ProviderView::refresh)
                        .open());
        edit.setId("edit-provider");
        return edit;
    }

    /** Nothing is lost and the way back is the same button, so nobody is asked. */
    private Button archiveButton(ProviderDetails provider) {
        boolean archived = provider.archived();
        Button archive = new Button(
                getTranslation(archived ? "providers.action.restore" : "providers.action.archive"), pressed -> {
                    if (archived) {
                        providers.restore(provider.id());
                        Notices.done(getTranslation("providers.provider.restored", provider.name()));
                    } else {
                        providers.archive(provider.id());
                        Notices.done(getTranslation("providers.provider.archivedNow", provider.name()));
                    }
                    refresh();
                });
        archive.setId("archive-provider");
        return archive;
    }

    private static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
