package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps a client's row of the overview as its standing is; works inside its caller's transaction. */
@Component
class ServiceWatcher {

    private final ServiceWatchRepository watches;
    private final LoggedOutageRepository outages;
    private final ClientService clients;
    private final Clock clock;

    ServiceWatcher(ServiceWatchRepository watches, LoggedOutageRepository outages, ClientService clients, Clock clock) {
        this.watches = watches;
        this.outages = outages;
        this.clients = clients;
        this.clock = clock;
    }

    /** A client with neither a contract nor a log has no service level to watch. */
    void keep(ClientId client, ServiceStanding standing) {
        var known = watches.findByClientId(client.value());
        if (standing.contract() == null && !outages.existsByClientId(client.value())) {
            known.ifPresent(watches::delete);
            return;
        }
        var name = clients.getClient(client).name();
        known.ifPresentOrElse(
                watch -> watch.follow(name, standing, clock.instant()),
                () -> watches.saveAndFlush(new ServiceWatch(client, name, standing, clock.instant())));
    }
}
