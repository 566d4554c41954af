package io.parley.devices;

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

/** Every day, for every client with devices whose cover ends: says so ahead of it. */
@Component
class CoverEndAlertJob implements TenantJob {

    private final RegisteredDeviceRepository devices;
    private final CoverEndAlerts alerts;
    private final OneByOne oneByOne;
    private final Clock clock;

    CoverEndAlertJob(RegisteredDeviceRepository devices, CoverEndAlerts alerts, OneByOne oneByOne, Clock clock) {
        this.devices = devices;
        this.alerts = alerts;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cover-end-alerts";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(5, 35));
    }

    @Override
    public void run(TenantId tenant) {
        oneByOne.each(name(), this::clients, client -> alerts.look(new ClientId(client)));
    }

    /** A day more on both sides than the clock's: clients west of it have yesterday still, and those east tomorrow already. */
    private List<UUID> clients() {
        var today = LocalDate.now(clock);
        return devices.findClientsWithEnds(today.minusDays(1), today.plusDays(CoverEndAlerts.AHEAD.getFirst() + 1L));
    }
}
