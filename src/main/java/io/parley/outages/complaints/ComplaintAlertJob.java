package io.parley.outages.complaints;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.jobs.OneByOne;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Every day: says once per band by when an answer must come, and until when a formal complaint keeps its date. */
@Component
class ComplaintAlertJob implements TenantJob {

    private final ComplaintRepository complaints;
    private final ComplaintAlerts alerts;
    private final OneByOne oneByOne;

    ComplaintAlertJob(ComplaintRepository complaints, ComplaintAlerts alerts, OneByOne oneByOne) {
        this.complaints = complaints;
        this.alerts = alerts;
        this.oneByOne = oneByOne;
    }

    @Override
    public String name() {
        return "complaint-alerts";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(5, 30));
    }

    @Override
    public void run(TenantId tenant) {
        oneByOne.each(name(), complaints::findRunning, alerts::look);
    }
}
