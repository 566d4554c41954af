package io.parley.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.NotFoundException;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.UploadGateway;
import io.parley.evidence.EvidenceService;
import io.parley.evidence.OfferEvidence;
import io.parley.evidence.OfferReading;
import io.parley.identity.CurrentUser;
import io.parley.identity.Roles;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuotePermissions;
import io.parley.quotes.QuoteTermService;
import io.parley.quotes.spi.TermForms;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.RouteIds;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where an offer's documents are read and what they state is accepted, corrected or rejected. */
@Route("clients/:clientId/engagements/:engagementId/offers/:offer/evidence")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
@StyleSheet("context://assets/styles/evidence.css")
class EvidenceView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW = "show";

    private final EvidenceDesk.Services services;
    private final EngagementService engagements;
    private final UploadGateway gateway;
    private final ReadingQueue queue;
    private final CurrentUser currentUser;
    private final Div content = new Div();
    private String title = "";
    private Shown shown = Shown.OPEN;
    private String term = "";

    EvidenceView(
            EvidenceService evidence,
            QuoteTermService terms,
            DocumentService documents,
            TermForms forms,
            EngagementService engagements,
            UploadGateway gateway,
            ReadingQueue queue,
            CurrentUser currentUser) {
        this.services = new EvidenceDesk.Services(evidence, terms, documents, forms);
        this.engagements = engagements;
        this.gateway = gateway;
        this.queue = queue;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var engagement = engagements.getEngagement(RouteIds.get(parameters, "engagementId", EngagementId::of));
        var found = services.evidence().find(RouteIds.get(parameters, "offer", QuoteId::of));
        var offer = found.offer();
        if (!engagement.client().id().equals(RouteIds.get(parameters, "clientId", ClientId::of))
                || !offer.summary().engagement().equals(engagement.id())) {
            throw new NotFoundException();
        }
        var query = event.getLocation().getQueryParameters();
        shown = Shown.of(query.getSingleParameter(SHOW).orElse(""));
        term = query.getSingleParameter(EvidenceLinks.TERM).orElse("");
        title = getTranslation(
                "evidence.title",
                offer.summary().providerName(),
                offer.summary().round());
        getContent().removeAll();
        getContent().addClassName("ev-page");
        getContent().add(header(engagement), content);
        if (mayEdit()) {
            var quote = offer.summary().id();
            getContent().add(new PaperUpload(services.documents(), gateway, offer, () -> again(quote)));
        }
        show(found);
    }

    private PageHeader header(EngagementDetails engagement) {
        var client = engagement.client();
        var help = new Button(
                getTranslation("evidence.keys.open"),
                VaadinIcon.KEYBOARD_O.create(),
                pressed -> new HelpDialog().open());
        help.setTestId("keys");
        return new PageHeader(title)
                .crumb(client.name(), ClientNavigation.client(client.id()))
                .crumb(engagement.name(), ClientNavigation.engagement(client.id(), engagement.id(), "terms"))
                .actions(help);
    }

    private void show(OfferEvidence found) {
        content.removeAll();
        if (found.papers().isEmpty()) {
            content.add(nothingYet(found.offer()));
        } else if (found.reading().isEmpty()) {
            read(found.offer().summary().id(), found.papers());
        } else {
            show(found, found.reading().get());
        }
    }

    private void show(OfferEvidence found, OfferReading reading) {
        var facts = new Span(getTranslation("evidence.read", reading.documents(), reading.pages()));
        facts.addClassNames("pl-muted", "pl-small");
        var desk = new EvidenceDesk(
                services,
                found,
                reading,
                mayEdit(),
                () -> again(found.offer().summary().id()));
        content.add(facts, desk);
        desk.begin(shown, term);
    }

    private boolean mayEdit() {
        return currentUser.require().can(QuotePermissions.EDIT);
    }

    private Component nothingYet(QuoteDetails offer) {
        var provider = offer.summary().providerName();
        var all = new Anchor(
                ClientNavigation.client(offer.client(), "documents"), getTranslation("evidence.empty.documents"));
        return new EmptyState(
                VaadinIcon.FILE_TEXT_O,
                getTranslation("evidence.empty.title", provider),
                getTranslation("evidence.empty.text", provider),
                all);
    }

    private void again(QuoteId quote) {
        show(services.evidence().find(quote));
    }

    private void read(QuoteId quote, List<DocumentReference> papers) {
        int pages = papers.stream()
                .mapToInt(paper -> paper.pages() == null ? 1 : paper.pages())
                .sum();
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        var text = new Span(getTranslation("evidence.reading", papers.size(), pages));
        text.getElement().setAttribute("role", "status");
        var progress = new Div(text, bar);
        progress.setTestId("evidence-reading");
        content.add(progress);
        var ui = UI.getCurrentOrThrow();
        queue.read(currentUser.require(), quote)
                .whenComplete((read, failed) -> ui.access(() -> {
                    if (failed == null) {
                        again(quote);
                    } else {
                        content.removeAll();
                        content.add(new EmptyState(
                                VaadinIcon.WARNING,
                                getTranslation("evidence.failed.title"),
                                getTranslation("evidence.failed.text"),
                                new Button(getTranslation("evidence.failed.again"), pressed -> again(quote))));
                    }
                }));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
