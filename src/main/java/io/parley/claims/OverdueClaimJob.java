package io.parley.claims;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.jobs.OneByOne;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every day, for every claim whose due date has passed: says so, once per band. */
@Component
class OverdueClaimJob implements TenantJob {

    private final WarrantyClaimRepository claims;
    private final OverdueClaimAlerts alerts;
    private final OneByOne oneByOne;
    private final Clock clock;

    OverdueClaimJob(WarrantyClaimRepository claims, OverdueClaimAlerts alerts, OneByOne oneByOne, Clock clock) {
        this.claims = claims;
        this.alerts = alerts;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "overdue-warranty-claims";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(5, 25));
    }

    @Override
    public void run(TenantId tenant) {
        oneByOne.each(name(), this::overdue, alerts::look);
    }

    /** A day more than the clock's: clients east of it have tomorrow already. */
    private List<WarrantyClaimId> overdue() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        return claims.findOverdue(tomorrow).stream().map(WarrantyClaim::claimId).toList();
    }
}
