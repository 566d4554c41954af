package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.SiteService;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.documents.UploadGateway;
import io.parley.outages.CreditClaimService;
import io.parley.outages.OutageEvidenceService;
import io.parley.outages.OutagePermissions;
import io.parley.outages.OutageService;
import io.parley.outages.ServiceLetterService;
import io.parley.outages.ServiceLevelService;
import io.parley.outages.StatusPageService;
import io.parley.quotes.spi.ServiceLevelPages;
import java.time.Clock;

/** The tab with what the service attained and the log of its outages. */
@org.springframework.stereotype.Component
class ServiceSection implements ClientSection {

    static final String PATH = "service";

    private final OutageService outages;
    private final StatusPageService statusPages;
    private final OutageEvidenceService evidence;
    private final ServiceLevelService levels;
    private final CreditClaimService claims;
    private final ServiceLetterService letters;
    private final ComplaintDesk complaints;
    private final ClientService clients;
    private final SiteService sites;
    private final UploadGateway gateway;
    private final ServiceLevelPages pages;
    private final Clock clock;

    ServiceSection(
            OutageService outages,
            StatusPageService statusPages,
            OutageEvidenceService evidence,
            ServiceLevelService levels,
            CreditClaimService claims,
            ServiceLetterService letters,
            ComplaintDesk complaints,
            ClientService clients,
            SiteService sites,
            UploadGateway gateway,
            ServiceLevelPages pages,
            Clock clock) {
        this.outages = outages;
        this.statusPages = statusPages;
        this.evidence = evidence;
        this.levels = levels;
        this.claims = claims;
        this.letters = letters;
        this.complaints = complaints;
        this.clients = clients;
        this.sites = sites;
        this.gateway = gateway;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "outages.section.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.CONTRACT;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String permission() {
        return OutagePermissions.EDIT;
    }

    @Override
    public Component create(ClientId client) {
        return new ServicePanel(
                clients.getClient(client),
                outages,
                statusPages,
                evidence,
                levels,
                claims,
                letters,
                complaints,
                sites,
                gateway,
                pages,
                clock);
    }
}
