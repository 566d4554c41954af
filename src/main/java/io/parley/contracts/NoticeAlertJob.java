package io.parley.contracts;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every day, for every contract: works out when its notice must leave the house, and says so once per band. */
@Component
class NoticeAlertJob implements TenantJob {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeAlertJob.class);

    private final ContractRepository contracts;
    private final NoticeAlerts alerts;
    private final TransactionTemplate transaction;

    NoticeAlertJob(ContractRepository contracts, NoticeAlerts alerts, PlatformTransactionManager transactions) {
        this.contracts = contracts;
        this.alerts = alerts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "notice-alerts";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(5, 0));
    }

    /** Each contract in its own transaction: one that fails is tried again tomorrow and keeps no other from its alert. */
    @Override
    public void run(TenantId tenant) {
        List<UUID> all = transaction.execute(status -> contracts.findRunning());
        RuntimeException failure = null;
        for (var contract : all) {
            try {
                transaction.executeWithoutResult(status -> alerts.look(new ContractId(contract)));
            } catch (RuntimeException failed) {
                LOG.error("The notice of contract {} could not be looked at", contract, failed);
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
