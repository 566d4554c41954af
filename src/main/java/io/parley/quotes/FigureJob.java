package io.parley.quotes;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.clients.EngagementId;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night: makes the figures of rounds that came before figures were kept. */
@Component
class FigureJob implements TenantJob {

    private static final Logger LOG = LoggerFactory.getLogger(FigureJob.class);

    private final Figures figures;
    private final TransactionTemplate transaction;

    FigureJob(Figures figures, PlatformTransactionManager transactions) {
        this.figures = figures;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "quote-figures";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(3, 40));
    }

    @Override
    public void run(TenantId tenant) {
        var tried = new HashSet<>();
        var next = next();
        while (tried.addAll(next)) {
            next.forEach(engagement -> {
                try {
                    transaction.executeWithoutResult(status -> figures.keep(engagement));
                } catch (DataIntegrityViolationException keptMeanwhile) {
                    LOG.debug("Another instance has kept the figures of {}", engagement);
                }
            });
            next = next();
        }
    }

    private List<EngagementId> next() {
        return transaction.execute(status -> figures.findWithout());
    }
}
