package io.parley.contracts;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementChanged;
import io.parley.clients.EngagementStarted;
import io.parley.tenancy.DaysOffChanged;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the last days for notices up to date: whoever changes a contract or its assumptions moves them at once. */
@Component
class NoticeWatcher {

    private final NoticeWatchRepository watches;
    private final NoticeAlertRepository alerts;
    private final RunningContracts running;
    private final ContractRepository contracts;
    private final Clock clock;

    NoticeWatcher(
            NoticeWatchRepository watches,
            NoticeAlertRepository alerts,
            RunningContracts running,
            ContractRepository contracts,
            Clock clock) {
        this.watches = watches;
        this.alerts = alerts;
        this.running = running;
        this.contracts = contracts;
        this.clock = clock;
    }

    @EventListener
    void on(ContractSaved event) {
        look(event.client());
    }

    @EventListener
    void on(EngagementStarted event) {
        look(event.client());
    }

    @EventListener
    void on(EngagementChanged event) {
        look(event.client());
    }

    /** Days off move the days onto which deadlines roll back. */
    @EventListener
    void on(DaysOffChanged event) {
        contracts
                .findRunning()
                .forEach(contract -> running.find(new ContractId(contract)).ifPresent(this::look));
    }

    private void look(ClientId client) {
        running.find(client).ifPresent(this::look);
        running.findFollowing(client).forEach(this::look);
    }

    /** Works the schedule out anew; an alert about another last day counts no more. */
    @Transactional
    public NoticeWatch look(ContractDetails details) {
        var known = watches.lock(details.id().value());
        var schedule = running.notice(details, LocalDate.now(clock));
        var watch =
                known.orElseGet(() -> watches.saveAndFlush(new NoticeWatch(details.client(), details.id(), schedule)));
        if (watch.follow(schedule)) {
            alerts.findCounting(details.id().value()).forEach(alert -> alert.supersede(clock.instant()));
        }
        return watch;
    }
}
