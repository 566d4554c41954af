package io.parley.outages;

import io.parley.clients.ClientId;
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
 * Works a client's last days for claims out anew after its log, its claims or its contract changed: as the system, because
 * whoever reports an outage need not read the contract.
 */
@Component
class ClaimWatchJob implements QueuedJob {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimWatchJob.class);

    private final LoggedOutageRepository outages;
    private final ClaimWatcher watcher;
    private final JobQueue queue;
    private final CurrentUser currentUser;

    ClaimWatchJob(LoggedOutageRepository outages, ClaimWatcher watcher, JobQueue queue, CurrentUser currentUser) {
        this.outages = outages;
        this.watcher = watcher;
        this.queue = queue;
        this.currentUser = currentUser;
    }

    @EventListener
    void on(ServiceChanged event) {
        enqueue(event.client());
    }

    /** Without a log nothing is owed, whatever the contract says. */
    @EventListener
    void on(ContractSaved event) {
        if (outages.existsByClientId(event.client().value())) {
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
        watcher.look(new ClientId(subject));
    }

    @Override
    public void gaveUp(UUID subject) {
        LOG.error("The claims of client {} could not be worked out; the daily round tries again", subject);
    }
}
