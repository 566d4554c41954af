package io.parley.outages.complaints;

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
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a client's consultants how near the days of its complaint are: once per band, until the day moves. */
@Component
class ComplaintAlerts {

    private final ComplaintRepository complaints;
    private final ComplaintAlertRepository alerts;
    private final ClientService clients;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;
    private final Clock clock;

    ComplaintAlerts(
            ComplaintRepository complaints,
            ComplaintAlertRepository alerts,
            ClientService clients,
            ClientCircle circle,
            Inbox inbox,
            MailOutbox mails,
            Clock clock) {
        this.complaints = complaints;
        this.alerts = alerts;
        this.clients = clients;
        this.circle = circle;
        this.inbox = inbox;
        this.mails = mails;
        this.clock = clock;
    }

    void look(UUID id) {
        complaints.findById(id).ifPresent(complaint -> {
            for (var due : ComplaintDue.values()) {
                var day = complaint.due(due);
                if (day != null) {
                    announce(complaint, due, day);
                }
            }
        });
    }

    private void announce(Complaint complaint, ComplaintDue due, LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        var band = DeadlineBand.of(days);
        if (band == DeadlineBand.LATER
                || alerts.existsByComplaintIdAndKindAndDueOnAndBand(complaint.id(), due, day, band)) {
            return;
        }
        alerts.saveAndFlush(new ComplaintAlert(complaint, due, day, band, clock.instant()));
        var client = clients.getClient(complaint.client()).name();
        var missed = band == DeadlineBand.MISSED ? "Missed" : "";
        var key = (due == ComplaintDue.RESPONSE ? "response" : "formal") + missed;
        var link = ClientNavigation.client(complaint.client(), "service");
        for (var person : circle.advisers(complaint.client())) {
            var words = List.of(
                    client,
                    complaint.provider(),
                    Formats.of(person.locale()).date(day),
                    Long.toString(Math.abs(days)),
                    person.displayName());
            inbox.post(person.member(), new InboxMessage("outages.complaint.inbox." + key, words, link));
            mails.enqueue(
                    new MailRequest(person.email(), person.locale(), "outages.complaint.mail." + key, words, link));
        }
    }
}
