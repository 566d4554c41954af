package io.parley.outages;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.clients.ClientId;
import io.parley.contracts.ContractService;
import io.parley.jobs.OneByOne;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Every day, for every client with a log: works out what is owed, and says once per band until when it can be claimed. */
@Component
class ClaimAlertJob implements TenantJob {

    private final LoggedOutageRepository outages;
    private final ClaimWatchRepository watches;
    private final ServiceWatchRepository overview;
    private final ContractService contracts;
    private final ClaimAlerts alerts;
    private final OneByOne oneByOne;

    ClaimAlertJob(
            LoggedOutageRepository outages,
            ClaimWatchRepository watches,
            ServiceWatchRepository overview,
            ContractService contracts,
            ClaimAlerts alerts,
            OneByOne oneByOne) {
        this.outages = outages;
        this.watches = watches;
        this.overview = overview;
        this.contracts = contracts;
        this.alerts = alerts;
        this.oneByOne = oneByOne;
    }

    @Override
    public String name() {
        return "claim-alerts";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(5, 10));
    }

    @Override
    public void run(TenantId tenant) {
        oneByOne.each(name(), this::clients, client -> alerts.look(new ClientId(client)));
    }

    /** With those whose log has become empty: what they were told about is owed no more. The overview shows who has a contract. */
    private Set<UUID> clients() {
        var clients = new LinkedHashSet<>(outages.findClients());
        clients.addAll(watches.findClients());
        clients.addAll(overview.findClients());
        contracts.findClients().forEach(client -> clients.add(client.value()));
        return clients;
    }
}
