package io.parley.internet;

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
 * Tells a client's consultants that contracts of its lines end: those of one calendar month together, whoever sells them, once
 * per days ahead, and anew when the first of their days becomes another one.
 */
@Component
class LineEndAlerts {

    /**
     * Nobody has said how long the notice of such a contract is. Half a year lets offers be asked for and another line be
     * built; three months are the usual longest notice, a month the usual shortest.
     */
    static final List<Integer> AHEAD = List.of(180, 90, 30);

    private static final int FIRST = AHEAD.getFirst();

    private final SiteLinkRepository links;
    private final LineEndAlertRepository alerts;
    private final ClientService clients;
    private final ClientTurn turn;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;
    private final Clock clock;

    LineEndAlerts(
            SiteLinkRepository links,
            LineEndAlertRepository alerts,
            ClientService clients,
            ClientTurn turn,
            ClientCircle circle,
            Inbox inbox,
            MailOutbox mails,
            Clock clock) {
        this.links = links;
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
        var ends = links.findEndsOf(client.value(), today.withDayOfMonth(1), months);
        var days = ends.stream().collect(Collectors.groupingBy(LineEnd::day, Collectors.counting()));
        MonthOfEnds.untold(days, today, month -> isTold(client, month))
                .forEach(month -> announce(client, details.name(), month, ends, today));
    }

    private boolean isTold(ClientId client, YearMonth month) {
        return alerts.existsByClientIdAndFirstEndBetween(client.value(), month.atDay(1), month.atEndOfMonth());
    }

    private void announce(ClientId client, String name, MonthOfEnds month, List<LineEnd> ends, LocalDate today) {
        var ahead = month.alert(today, AHEAD);
        if (ahead.isEmpty() || alerts.existsByClientIdAndFirstEndAndAhead(client.value(), month.first(), ahead.get())) {
            return;
        }
        alerts.saveAndFlush(new LineEndAlert(client, month.first(), ahead.get(), clock.instant()));
        var isps = ends.stream()
                .filter(end -> month.holds(end.day()))
                .map(LineEnd::isp)
                .filter(isp -> !isp.isEmpty())
                .distinct()
                .sorted()
                .toList();
        var key = key(month, isps);
        var link = ClientNavigation.client(client, "internet");
        for (var person : circle.advisers(client)) {
            var formats = Formats.of(person.locale());
            var words = List.of(
                    name,
                    isps.stream().collect(formats.list()),
                    month.when(formats),
                    formats.number(month.daysLeft(today)),
                    person.displayName(),
                    formats.number(month.count()));
            inbox.post(person.member(), new InboxMessage("internet.inbox." + key, words, link));
            mails.enqueue(new MailRequest(person.email(), person.locale(), "internet.mail." + key, words, link));
        }
    }

    private static String key(MonthOfEnds month, List<String> isps) {
        if (isps.isEmpty()) {
            return "lineEndsUnnamed";
        }
        return month.count() == 1 ? "lineEnds" : "linesEnd";
    }
}
