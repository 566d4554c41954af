package io.parley.internet;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.clients.ClientId;
import io.parley.jobs.OneByOne;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Every day, for every client with lines whose contract ends: says so ahead of it. */
@Component
class LineEndAlertJob implements TenantJob {

    private final SiteLinkRepository links;
    private final LineEndAlerts alerts;
    private final OneByOne oneByOne;
    private final Clock clock;

    LineEndAlertJob(SiteLinkRepository links, LineEndAlerts alerts, OneByOne oneByOne, Clock clock) {
        this.links = links;
        this.alerts = alerts;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "line-end-alerts";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(5, 40));
    }

    @Override
    public void run(TenantId tenant) {
        oneByOne.each(name(), this::clients, client -> alerts.look(new ClientId(client)));
    }

    /** A day more on both sides than the clock's: clients west of it have yesterday still, and those east tomorrow already. */
    private List<UUID> clients() {
        var today = LocalDate.now(clock);
        return links.findClientsWithEnds(today.minusDays(1), today.plusDays(LineEndAlerts.AHEAD.getFirst() + 1L));
    }
}
