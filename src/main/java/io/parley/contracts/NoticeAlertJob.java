package io.parley.contracts;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.jobs.OneByOne;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Every day, for every contract: works out when its notice must leave the house, and says so once per band. */
@Component
class NoticeAlertJob implements TenantJob {

    private final ContractRepository contracts;
    private final NoticeAlerts alerts;
    private final OneByOne oneByOne;

    NoticeAlertJob(ContractRepository contracts, NoticeAlerts alerts, OneByOne oneByOne) {
        this.contracts = contracts;
        this.alerts = alerts;
        this.oneByOne = oneByOne;
    }

    @Override
    public String name() {
        return "notice-alerts";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(5, 0));
    }

    @Override
    public void run(TenantId tenant) {
        oneByOne.each(name(), contracts::findRunning, contract -> alerts.look(new ContractId(contract)));
    }
}
