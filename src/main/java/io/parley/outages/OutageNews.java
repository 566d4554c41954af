package io.parley.outages;

import io.parley.clients.ClientCircle;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Formats;
import io.parley.common.NotFoundException;
import io.parley.identity.Addressee;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.notifications.MailOutbox;
import io.parley.notifications.MailRequest;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a client's consultants, in the inbox and by mail, that its people report an outage. */
@Component
class OutageNews {

    /** Longest quotation of somebody's words, in characters. */
    private static final int QUOTED = 160;

    private final LoggedOutageRepository outages;
    private final ClientService clients;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;

    OutageNews(
            LoggedOutageRepository outages, ClientService clients, ClientCircle circle, Inbox inbox, MailOutbox mails) {
        this.outages = outages;
        this.clients = clients;
        this.circle = circle;
        this.inbox = inbox;
        this.mails = mails;
    }

    /** It listens inside the deed's transaction: what is rolled back was never told. */
    @EventListener
    void on(OutageReported event) {
        var outage = outages.findById(event.outage().value())
                .orElseThrow(NotFoundException::new)
                .details(0);
        var client = clients.getClient(event.client());
        circle.advisers(event.client())
                .forEach(person ->
                        tell(person, outage, client.name(), client.profile().timeZone()));
    }

    private void tell(Addressee person, OutageDetails outage, String client, ZoneId zone) {
        var formats = Formats.of(person.locale());
        var end = outage.outage().end();
        var key = end == null ? "goesOn" : "over";
        var words = List.of(
                client,
                outage.reportedBy(),
                formats.dateTime(outage.outage().start(), zone),
                end == null ? "" : formats.dateTime(end, zone),
                shortened(outage.outage().note()),
                person.displayName());
        var link = ClientNavigation.client(outage.client(), "service");
        inbox.post(person.member(), new InboxMessage("outages.inbox." + key, words, link));
        mails.enqueue(new MailRequest(person.email(), person.locale(), "outages.mail." + key, words, link));
    }

    /** On one line, and never ending inside a character. */
    private static String shortened(String words) {
        var line = words.isBlank() ? "–" : words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)).strip() + "…";
    }
}
