package io.parley.claims;

import io.parley.clients.ClientCircle;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Formats;
import io.parley.common.NotFoundException;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.notifications.MailOutbox;
import io.parley.notifications.MailRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a client's consultants that whoever stands in for a device is late: once per band and due date. */
@Component
class OverdueClaimAlerts {

    /** The client's tab with its claims. */
    static final String TAB = "claims";

    private final WarrantyClaimRepository claims;
    private final WarrantyClaimAlertRepository alerts;
    private final ClientService clients;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;
    private final Clock clock;

    OverdueClaimAlerts(
            WarrantyClaimRepository claims,
            WarrantyClaimAlertRepository alerts,
            ClientService clients,
            ClientCircle circle,
            Inbox inbox,
            MailOutbox mails,
            Clock clock) {
        this.claims = claims;
        this.alerts = alerts;
        this.clients = clients;
        this.circle = circle;
        this.inbox = inbox;
        this.mails = mails;
        this.clock = clock;
    }

    void look(WarrantyClaimId id) {
        var claim = claims.findById(id.value()).orElseThrow(NotFoundException::new);
        claim.dueOn().ifPresent(due -> announce(claim, due));
    }

    private void announce(WarrantyClaim claim, LocalDate due) {
        var client = clients.getClient(claim.client());
        var today = LocalDate.now(clock.withZone(client.profile().timeZone()));
        long over = ChronoUnit.DAYS.between(due, today);
        var band = OverdueBand.of(over);
        if (band.isEmpty() || alerts.existsByClaimIdAndDueOnAndBand(claim.id(), due, band.get())) {
            return;
        }
        alerts.saveAndFlush(new WarrantyClaimAlert(claim, due, band.get(), clock.instant()));
        var key = claim.state() == ClaimState.OPENED ? "answerLate" : "deviceLate";
        var link = ClientNavigation.client(claim.client(), TAB);
        for (var person : circle.advisers(claim.client())) {
            var words = List.of(
                    client.name(),
                    claim.device(),
                    claim.serial(),
                    Formats.of(person.locale()).date(due),
                    Long.toString(over),
                    person.displayName());
            inbox.post(person.member(), new InboxMessage("claims.inbox." + key, words, link));
            mails.enqueue(new MailRequest(person.email(), person.locale(), "claims.mail." + key, words, link));
        }
    }
}
