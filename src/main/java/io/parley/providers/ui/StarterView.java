package io.parley.providers.ui;

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
import io.parley.providers.PlanDetails;
import io.parley.providers.PlanId;
import io.parley.providers.ReleaseDetails;
import io.parley.providers.ReleaseDraft;
import io.parley.providers.ReleaseId;
import io.parley.providers.StarterCatalogueService;
import io.parley.providers.StarterDetails;
import io.parley.providers.StarterProvider;
import io.parley.uikit.Badge;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** One example of the starter catalogue: to be read, and to be copied into the tenant's own list. */
@StyleSheet("context://assets/styles/providers.css")
@Route(ProvidersNavigation.PROVIDERS + "/starter/:starterKey")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class StarterView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    /** Nothing refers to an example, so its parts need no ids of their own. */
    private static final UUID NONE = new UUID(0, 0);

    private final StarterCatalogueService starter;
    private final Clock clock;
    private String title = "";

    StarterView(StarterCatalogueService starter, Clock clock) {
        this.starter = starter;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StarterDetails found =
                starter.getExample(event.getRouteParameters().get("starterKey").orElse(""));
        title = found.example().name();
        Div page = new Div(new ProfileCard(found.example().provider()), cards(found.example()));
        page.addClassName("pl-stack");
        getContent().removeAll();
        getContent().add(header(found), page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(StarterDetails found) {
        String day = Formats.of(getLocale()).date(found.asOf());
        PageHeader header = new PageHeader(title)
                .crumb(getTranslation("providers.list.title"), ProviderListView.class)
                .crumb(getTranslation("providers.starter.title"), ProvidersNavigation.STARTER)
                .meta(Badge.neutral(getTranslation("providers.starter.readOnly")))
                .meta(found.source())
                .meta(getTranslation("providers.starter.asOf", day))
                .primary(use(found));
        found.own()
                .ifPresent(own -> header.actions(new Button(
                        getTranslation("providers.starter.openOwn"),
                        pressed -> UI.getCurrentOrThrow().navigate(ProvidersNavigation.provider(own)))));
        return header;
    }

    private Button use(StarterDetails found) {
        boolean known = found.own().isPresent();
        Button use = new Button(getTranslation(known ? "providers.starter.fill" : "providers.starter.use"), pressed -> {
            var own = starter.use(found.example().key());
            Notices.done(getTranslation("providers.starter.used", title));
            UI.getCurrentOrThrow().navigate(ProvidersNavigation.provider(own));
        });
        use.setId("use-starter");
        return use;
    }

    private CatalogueCards cards(StarterProvider example) {
        LocalDate today = LocalDate.now(clock);
        List<PlanDetails> plans = example.plans().stream()
                .map(plan -> new PlanDetails(new PlanId(NONE), plan, false, 0))
                .toList();
        List<ReleaseDetails> log = example.releases().stream()
                .sorted(Comparator.comparing(ReleaseDraft::day).reversed())
                .map(release -> new ReleaseDetails(new ReleaseId(NONE), release, 0))
                .toList();
        return new CatalogueCards(
                new PlanCard(plans, null),
                new FeatureMatrixCard(plans),
                new SupportCard(example.facts().support(), null),
                new CertificationsCard(example.facts().certifications(), today, null),
                new ReleasesCard(log, today, null),
                new FeesCard(example.facts().fees(), null));
    }
}
