package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ClientRevised;
import io.parley.contracts.ContractSaved;
import io.parley.identity.CurrentUser;
import io.parley.jobs.JobQueue;
import io.parley.jobs.QueuedJob;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works a client's last days for claims and its right to leave out anew after its log, its claims or its contract changed: as the system, because
 * whoever reports an outage need not read the contract.
 */
@Component
class ClaimWatchJob implements QueuedJob {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimWatchJob.class);

    private final ServiceWatchRepository watches;
    private final ClaimWatcher watcher;
    private final ExitWatcher exits;
    private final JobQueue queue;
    private final CurrentUser currentUser;

    ClaimWatchJob(
            ServiceWatchRepository watches,
            ClaimWatcher watcher,
            ExitWatcher exits,
            JobQueue queue,
            CurrentUser currentUser) {
        this.watches = watches;
        this.watcher = watcher;
        this.exits = exits;
        this.queue = queue;
        this.currentUser = currentUser;
    }

    @EventListener
    void on(ServiceChanged event) {
        enqueue(event.client());
    }

    @EventListener
    void on(ContractSaved event) {
        enqueue(event.client());
    }

    /** Another name, or another clock that months are cut by. */
    @EventListener
    void on(ClientRevised event) {
        if (watches.findByClientId(event.client().value()).isPresent()) {
            enqueue(event.client());
        }
    }

    private void enqueue(ClientId client) {
        queue.enqueue(this, currentUser.require().tenantId(), client.value());
    }

    @Override
    public String name() {
        return "claim-watch";
    }

    @Override
    public void run(UUID subject) {
        var client = new ClientId(subject);
        watcher.look(client);
        exits.look(client);
    }

    @Override
    public void gaveUp(UUID subject) {
        LOG.error("The claims of client {} could not be worked out; the daily round tries again", subject);
    }
}
