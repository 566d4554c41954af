package io.parley.outages;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.clients.ClientId;
import io.parley.jobs.OneByOne;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Every day, for every client with a log: whether its service failed so often that it may leave. */
@Component
class ExitAlertJob implements TenantJob {

    private final LoggedOutageRepository outages;
    private final ExitWatchRepository watches;
    private final ExitAlerts alerts;
    private final OneByOne oneByOne;

    ExitAlertJob(LoggedOutageRepository outages, ExitWatchRepository watches, ExitAlerts alerts, OneByOne oneByOne) {
        this.outages = outages;
        this.watches = watches;
        this.alerts = alerts;
        this.oneByOne = oneByOne;
    }

    @Override
    public String name() {
        return "exit-alerts";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(5, 20));
    }

    @Override
    public void run(TenantId tenant) {
        oneByOne.each(name(), this::clients, client -> alerts.look(new ClientId(client)));
    }

    /** With those whose log has become empty: their right is gone. */
    private Set<UUID> clients() {
        var clients = new LinkedHashSet<>(outages.findClients());
        clients.addAll(watches.findClients());
        return clients;
    }
}
