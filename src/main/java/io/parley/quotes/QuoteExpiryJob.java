package io.parley.quotes;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every day: says once of each offer that it has lapsed. */
@Component
class QuoteExpiryJob implements TenantJob {

    private static final Logger LOG = LoggerFactory.getLogger(QuoteExpiryJob.class);

    private final LapseNews news;
    private final TransactionTemplate transaction;

    QuoteExpiryJob(LapseNews news, PlatformTransactionManager transactions) {
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "quote-expiry";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(5, 10));
    }

    @Override
    public void run(TenantId tenant) {
        List<LapsingOffer> lapsed = transaction.execute(status -> news.findUntold());
        lapsed.forEach(offer -> {
            try {
                transaction.executeWithoutResult(status -> news.tell(offer));
            } catch (DataIntegrityViolationException toldMeanwhile) {
                LOG.debug("Another instance has told of {}", offer.offer().id());
            }
        });
    }
}
