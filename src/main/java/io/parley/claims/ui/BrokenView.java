package io.parley.claims.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.claims.WarrantyClaimService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.spi.OwnClientView;
import io.parley.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The client's own page: report a broken device in three fields, see where each report stands. */
@Route("portal/broken")
@Menu(title = "claims.portal.menu", order = 127)
@RolesAllowed(Roles.CLIENT_USER)
class BrokenView extends OwnClientView {

    private final WarrantyClaimService claims;
    private final ClientService clients;
    private final Clock clock;

    BrokenView(WarrantyClaimService claims, ClientService clients, Clock clock) {
        super("claims.portal.menu", clients);
        this.claims = claims;
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    protected void show(ClientId client, Div page) {
        var today =
                LocalDate.now(clock.withZone(clients.getClient(client).profile().timeZone()));
        page.add(new BrokenCard(client, claims, today));
    }
}
