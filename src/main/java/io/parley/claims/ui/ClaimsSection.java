package io.parley.claims.ui;

import com.vaadin.flow.component.Component;
import io.parley.claims.ClaimLetterService;
import io.parley.claims.ClaimPermissions;
import io.parley.claims.WarrantyClaimService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.documents.UploadGateway;
import io.parley.documents.spi.DocumentPanels;
import java.time.Clock;
import java.time.LocalDate;

/** The tab with the claims for a client's broken devices. */
@org.springframework.stereotype.Component
class ClaimsSection implements ClientSection {

    private final WarrantyClaimService claims;
    private final ClaimLetterService letters;
    private final ClientService clients;
    private final UploadGateway gateway;
    private final DocumentPanels documents;
    private final Clock clock;

    ClaimsSection(
            WarrantyClaimService claims,
            ClaimLetterService letters,
            ClientService clients,
            UploadGateway gateway,
            DocumentPanels documents,
            Clock clock) {
        this.claims = claims;
        this.letters = letters;
        this.clients = clients;
        this.gateway = gateway;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "claims";
    }

    @Override
    public String titleKey() {
        return "claims.section.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.DEVICES;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String permission() {
        return ClaimPermissions.EDIT;
    }

    @Override
    public Component create(ClientId client) {
        var zone = clients.getClient(client).profile().timeZone();
        return new ClaimsPanel(
                client, new ClaimDesk(claims, letters, gateway, documents, zone, LocalDate.now(clock.withZone(zone))));
    }
}
