package io.parley.outages;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.clients.ClientId;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every day, for every client with a log: works out what is owed, and says once per band until when it can be claimed. */
@Component
class ClaimAlertJob implements TenantJob {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimAlertJob.class);

    private final LoggedOutageRepository outages;
    private final ClaimWatchRepository watches;
    private final ClaimAlerts alerts;
    private final TransactionTemplate transaction;

    ClaimAlertJob(
            LoggedOutageRepository outages,
            ClaimWatchRepository watches,
            ClaimAlerts alerts,
            PlatformTransactionManager transactions) {
        this.outages = outages;
        this.watches = watches;
        this.alerts = alerts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "claim-alerts";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(5, 10));
    }

    /** Each client in its own transaction: one that fails is tried again tomorrow and keeps no other from its alert. */
    @Override
    public void run(TenantId tenant) {
        Set<UUID> all = transaction.execute(status -> clients());
        RuntimeException failure = null;
        for (var client : all) {
            try {
                transaction.executeWithoutResult(status -> alerts.look(new ClientId(client)));
            } catch (RuntimeException failed) {
                LOG.error("The claims of client {} could not be looked at", client, failed);
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** With those whose log has become empty: what they were told about is owed no more. */
    private Set<UUID> clients() {
        var clients = new LinkedHashSet<>(outages.findClients());
        clients.addAll(watches.findClients());
        return clients;
    }
}
