package io.parley.claims;

import io.parley.clients.ClientCircle;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.NotFoundException;
import io.parley.identity.Addressee;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.notifications.MailOutbox;
import io.parley.notifications.MailRequest;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a client's consultants, in the inbox and by mail, that its people report a broken device. */
@Component
class ClaimNews {

    /** Longest quotation of somebody's words, in characters. */
    private static final int QUOTED = 160;

    private final WarrantyClaimRepository claims;
    private final ClientService clients;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;

    ClaimNews(
            WarrantyClaimRepository claims, ClientService clients, ClientCircle circle, Inbox inbox, MailOutbox mails) {
        this.claims = claims;
        this.clients = clients;
        this.circle = circle;
        this.inbox = inbox;
        this.mails = mails;
    }

    /** It listens inside the deed's transaction: what is rolled back was never told. */
    @EventListener
    void on(ClaimReported event) {
        var claim = claims.findById(event.claim().value()).orElseThrow(NotFoundException::new);
        var client = clients.getClient(event.client()).name();
        circle.advisers(event.client()).forEach(person -> tell(person, claim, client));
    }

    private void tell(Addressee person, WarrantyClaim claim, String client) {
        var key = claim.deadOnArrival() ? "deadOnArrival" : "broken";
        var words = List.of(
                client,
                claim.reportedBy(),
                claim.device(),
                claim.serial(),
                shortened(claim.fault()),
                person.displayName());
        var link = ClientNavigation.client(claim.client(), OverdueClaimAlerts.TAB);
        inbox.post(person.member(), new InboxMessage("claims.inbox." + key, words, link));
        mails.enqueue(new MailRequest(person.email(), person.locale(), "claims.mail." + key, words, link));
    }

    /** On one line, and never ending inside a character. */
    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)).strip() + "…";
    }
}
