package io.parley.outages.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import io.parley.clients.ClientDetails;
import io.parley.clients.SiteService;
import io.parley.common.Formats;
import io.parley.documents.UploadGateway;
import io.parley.outages.CreditClaimService;
import io.parley.outages.OutageEvidenceService;
import io.parley.outages.OutageService;
import io.parley.outages.ServiceLetterService;
import io.parley.outages.ServiceLevelService;
import io.parley.outages.StatusPageService;
import io.parley.quotes.spi.ServiceLevelPages;
import io.parley.uikit.Card;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the service attained and the log of its outages, for the consultant. */
@StyleSheet("context://assets/styles/outages.css")
final class ServicePanel extends Composite<Div> {

    private final ClientDetails client;
    private final OutageService outages;
    private final StatusPageService statusPages;
    private final OutageEvidenceService evidence;
    private final ServiceLevelService levels;
    private final CreditClaimService claims;
    private final ServiceLetterService letters;
    private final ComplaintDesk complaints;
    private final SiteService sites;
    private final UploadGateway gateway;
    private final ServiceLevelPages pages;
    private final Clock clock;

    ServicePanel(
            ClientDetails client,
            OutageService outages,
            StatusPageService statusPages,
            OutageEvidenceService evidence,
            ServiceLevelService levels,
            CreditClaimService claims,
            ServiceLetterService letters,
            ComplaintDesk complaints,
            SiteService sites,
            UploadGateway gateway,
            ServiceLevelPages pages,
            Clock clock) {
        this.client = client;
        this.outages = outages;
        this.statusPages = statusPages;
        this.evidence = evidence;
        this.levels = levels;
        this.claims = claims;
        this.letters = letters;
        this.complaints = complaints;
        this.sites = sites;
        this.gateway = gateway;
        this.pages = pages;
        this.clock = clock;
        getContent().addClassName("pl-stack");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    private void show() {
        getContent().removeAll();
        Map<String, String> names = new LinkedHashMap<>();
        sites.findByClient(client.id())
                .forEach(site -> names.put(site.site().code(), site.site().name()));
        var words =
                new OutageWords(this, Formats.of(getLocale()), client.profile().timeZone(), names, clock.instant());
        var credits = new ServiceWords(this, Formats.of(getLocale()), levels.find(client.id()), names);
        var dialogs = new ClaimDialogs(client.id(), claims, credits, this::show);
        var papers = new ServiceLetters(client.id(), letters, claims, credits, this::show);
        getContent()
                .add(
                        new CreditsCard(
                                credits, new CreditsCard.Work(dialogs::open, papers, pages.ofContract(client.id()))),
                        new Card(
                                getTranslation("outages.log.title"),
                                new OutageLog(client.id(), outages, statusPages, evidence, gateway, words, this::show)),
                        new ComplaintCard(client, complaints, credits, this::show));
    }
}
