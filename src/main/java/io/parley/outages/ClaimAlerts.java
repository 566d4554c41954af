package io.parley.outages;

import io.parley.clients.ClientCircle;
import io.parley.clients.ClientId;
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
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a client's consultants how near the last day for a claim is: once per band, until the day moves. */
@Component
class ClaimAlerts {

    private final ClaimWatcher watcher;
    private final ClaimAlertRepository alerts;
    private final ClientService clients;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;
    private final Clock clock;

    ClaimAlerts(
            ClaimWatcher watcher,
            ClaimAlertRepository alerts,
            ClientService clients,
            ClientCircle circle,
            Inbox inbox,
            MailOutbox mails,
            Clock clock) {
        this.watcher = watcher;
        this.alerts = alerts;
        this.clients = clients;
        this.circle = circle;
        this.inbox = inbox;
        this.mails = mails;
        this.clock = clock;
    }

    void look(ClientId client) {
        watcher.look(client).forEach(watch -> watch.claimBy().ifPresent(day -> announce(watch, day)));
    }

    private void announce(ClaimWatch watch, LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        var band = DeadlineBand.of(days);
        if (band == DeadlineBand.LATER || alerts.existsByWatchIdAndArmingAndBand(watch.id(), watch.arming(), band)) {
            return;
        }
        alerts.saveAndFlush(new ClaimAlert(watch, band, day, clock.instant()));
        var client = clients.getClient(watch.client()).name();
        var key = band == DeadlineBand.MISSED ? "claimMissed" : "claimDue";
        var link = ClientNavigation.client(watch.client(), "service");
        for (var person : circle.advisers(watch.client())) {
            var formats = Formats.of(person.locale());
            var words = List.of(
                    client,
                    watch.provider(),
                    formats.money(watch.amount(), Currency.getInstance(watch.currency())),
                    formats.month(watch.month()),
                    formats.date(day),
                    Long.toString(Math.abs(days)),
                    person.displayName());
            inbox.post(person.member(), new InboxMessage("outages.inbox." + key, words, link));
            mails.enqueue(new MailRequest(person.email(), person.locale(), "outages.mail." + key, words, link));
        }
    }
}
