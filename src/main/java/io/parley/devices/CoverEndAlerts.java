package io.parley.devices;

import io.parley.clients.ClientCircle;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ClientTurn;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Formats;
import io.parley.common.MonthOfEnds;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.notifications.MailOutbox;
import io.parley.notifications.MailRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells a client's consultants that devices lose their cover: those of one calendar month together, once per days ahead, and
 * anew when the first of their days becomes another one.
 */
@Component
class CoverEndAlerts {

    /**
     * Two months leave time to have the devices looked over, broken ones claimed and an extension ordered, which is sold only
     * while cover lasts. Two weeks are the last moment to report what is broken.
     */
    static final List<Integer> AHEAD = List.of(60, 14);

    private static final int FIRST = AHEAD.getFirst();

    private final RegisteredDeviceRepository devices;
    private final CoverEndAlertRepository alerts;
    private final ClientService clients;
    private final ClientTurn turn;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;
    private final Clock clock;

    CoverEndAlerts(
            RegisteredDeviceRepository devices,
            CoverEndAlertRepository alerts,
            ClientService clients,
            ClientTurn turn,
            ClientCircle circle,
            Inbox inbox,
            MailOutbox mails,
            Clock clock) {
        this.devices = devices;
        this.alerts = alerts;
        this.clients = clients;
        this.turn = turn;
        this.circle = circle;
        this.inbox = inbox;
        this.mails = mails;
        this.clock = clock;
    }

    /** The turn comes before anything is read: what another node told a moment ago must be seen. */
    void look(ClientId client) {
        turn.take(client);
        var details = clients.getClient(client);
        var today = LocalDate.now(clock.withZone(details.profile().timeZone()));
        var months = YearMonth.from(today.plusDays(FIRST)).atEndOfMonth();
        var ends = devices.findEndsOf(client.value(), today.withDayOfMonth(1), months).stream()
                .collect(Collectors.toMap(
                        RegisteredDeviceRepository.End::getDay, RegisteredDeviceRepository.End::getDevices));
        MonthOfEnds.untold(ends, today, month -> isTold(client, month))
                .forEach(month -> announce(client, details.name(), month, today));
    }

    private boolean isTold(ClientId client, YearMonth month) {
        return alerts.existsByClientIdAndFirstEndBetween(client.value(), month.atDay(1), month.atEndOfMonth());
    }

    private void announce(ClientId client, String name, MonthOfEnds ends, LocalDate today) {
        var ahead = ends.alert(today, AHEAD);
        if (ahead.isEmpty() || alerts.existsByClientIdAndFirstEndAndAhead(client.value(), ends.first(), ahead.get())) {
            return;
        }
        alerts.saveAndFlush(new CoverEndAlert(client, ends.first(), ahead.get(), clock.instant()));
        var key = ends.count() == 1 ? "coverEnds" : "coversEnd";
        var link = ClientNavigation.client(client, "devices");
        for (var person : circle.advisers(client)) {
            var formats = Formats.of(person.locale());
            var words = List.of(
                    name,
                    formats.number(ends.count()),
                    ends.when(formats),
                    formats.number(ends.daysLeft(today)),
                    person.displayName());
            inbox.post(person.member(), new InboxMessage("devices.inbox." + key, words, link));
            mails.enqueue(new MailRequest(person.email(), person.locale(), "devices.mail." + key, words, link));
        }
    }
}
