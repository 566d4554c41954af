package io.parley.contracts;

import io.parley.clients.ClientCircle;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.DeadlineBand;
import io.parley.common.Formats;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.notifications.MailOutbox;
import io.parley.notifications.MailRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a client's consultants how near the last day for its notice is: once per band, until the day moves. */
@Component
class NoticeAlerts {

    private static final String INBOX = "contracts.inbox.";
    private static final String MAIL = "contracts.mail.";
    private static final String PAGE = "contract";

    private final NoticeWatchRepository watches;
    private final NoticeAlertRepository alerts;
    private final NoticeWatcher watcher;
    private final RunningContracts running;
    private final ClientService clients;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;
    private final Clock clock;

    NoticeAlerts(
            NoticeWatchRepository watches,
            NoticeAlertRepository alerts,
            NoticeWatcher watcher,
            RunningContracts running,
            ClientService clients,
            ClientCircle circle,
            Inbox inbox,
            MailOutbox mails,
            Clock clock) {
        this.watches = watches;
        this.alerts = alerts;
        this.watcher = watcher;
        this.running = running;
        this.clients = clients;
        this.circle = circle;
        this.inbox = inbox;
        this.mails = mails;
        this.clock = clock;
    }

    /** The lock comes before anything is read: what another node told a moment ago must be seen. */
    void look(ContractId contract) {
        watches.lock(contract.value());
        running.find(contract).ifPresent(this::look);
    }

    private void look(ContractDetails details) {
        var watch = watcher.look(details);
        watch.due().ifPresent(day -> announce(details, watch, day));
    }

    private void announce(ContractDetails details, NoticeWatch watch, LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        var band = DeadlineBand.of(days);
        if (band == DeadlineBand.LATER
                || alerts.existsByContractIdAndArmingAndBand(details.id().value(), watch.arming(), band)) {
            return;
        }
        alerts.saveAndFlush(new NoticeAlert(watch, band, day, clock.instant()));
        var client = clients.getClient(details.client()).name();
        var key = key(band, watch);
        var link = ClientNavigation.client(details.client(), PAGE);
        for (var person : circle.advisers(details.client())) {
            var words = List.of(
                    client,
                    details.providerName(),
                    Formats.of(person.locale()).date(day),
                    Long.toString(Math.abs(days)),
                    person.displayName());
            inbox.post(person.member(), new InboxMessage(INBOX + key, words, link));
            mails.enqueue(new MailRequest(person.email(), person.locale(), MAIL + key, words, link));
        }
    }

    private static String key(DeadlineBand band, NoticeWatch watch) {
        if (band == DeadlineBand.MISSED) {
            return "noticeMissed";
        }
        return watch.knowsWhenToSend() ? "noticeDue" : "noticeArrives";
    }
}
