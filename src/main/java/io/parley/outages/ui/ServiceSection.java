package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.SiteService;
import io.parley.clients.spi.ClientSection;
import io.parley.documents.UploadGateway;
import io.parley.outages.CreditClaimService;
import io.parley.outages.OutagePermissions;
import io.parley.outages.OutageService;
import io.parley.outages.ServiceLevelService;
import java.time.Clock;

/** The tab with what the service attained and the log of its outages. */
@org.springframework.stereotype.Component
class ServiceSection implements ClientSection {

    private final OutageService outages;
    private final ServiceLevelService levels;
    private final CreditClaimService claims;
    private final ClientService clients;
    private final SiteService sites;
    private final UploadGateway gateway;
    private final Clock clock;

    ServiceSection(
            OutageService outages,
            ServiceLevelService levels,
            CreditClaimService claims,
            ClientService clients,
            SiteService sites,
            UploadGateway gateway,
            Clock clock) {
        this.outages = outages;
        this.levels = levels;
        this.claims = claims;
        this.clients = clients;
        this.sites = sites;
        this.gateway = gateway;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "service";
    }

    @Override
    public String titleKey() {
        return "outages.section.title";
    }

    @Override
    public int order() {
        return 370;
    }

    @Override
    public String permission() {
        return OutagePermissions.EDIT;
    }

    @Override
    public Component create(ClientId client) {
        return new ServicePanel(clients.getClient(client), outages, levels, claims, sites, gateway, clock);
    }
}
