package io.parley.contracts;

import io.parley.clients.ClientCircle;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.DeadlineBand;
import io.parley.common.Formats;
import io.parley.identity.Addressee;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.notifications.MailOutbox;
import io.parley.notifications.MailRequest;
import io.parley.terms.NoticeSchedule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    void look(ClientId client, ContractId contract) {
        watches.lock(contract.value());
        running.find(client).ifPresent(this::look);
    }

    private void look(ContractDetails details) {
        var watched = watcher.look(details);
        var band = watched.schedule().band();
        if (band == null
                || band == DeadlineBand.LATER
                || !watched.schedule().status().isDue()) {
            return;
        }
        int arming = watched.watch().arming();
        if (!alerts.existsByContractIdAndArmingAndBand(details.id().value(), arming, band)) {
            var sendBy = Objects.requireNonNull(watched.schedule().sendBy());
            alerts.saveAndFlush(new NoticeAlert(watched.watch(), band, sendBy, clock.instant()));
            tell(details, watched.schedule(), band);
        }
    }

    private void tell(ContractDetails details, NoticeSchedule schedule, DeadlineBand band) {
        var client = clients.getClient(details.client()).name();
        var key = band == DeadlineBand.MISSED ? "noticeMissed" : "noticeDue";
        var link = ClientNavigation.client(details.client(), PAGE);
        for (var person : circle.advisers(details.client())) {
            var words = words(person, client, details.providerName(), schedule);
            inbox.post(person.member(), new InboxMessage(INBOX + key, words, link));
            mails.enqueue(new MailRequest(person.email(), person.locale(), MAIL + key, words, link));
        }
    }

    /** Client, provider, last day, days until then (or since), recipient. */
    private static List<String> words(Addressee person, String client, String provider, NoticeSchedule schedule) {
        LocalDate sendBy = Objects.requireNonNull(schedule.sendBy());
        long days = Math.abs(Objects.requireNonNull(schedule.daysToSendBy()));
        return List.of(
                client, provider, Formats.of(person.locale()).date(sendBy), Long.toString(days), person.displayName());
    }
}
