package io.parley.requests;

import io.parley.clients.ClientCircle;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.identity.Addressee;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.notifications.MailOutbox;
import io.parley.notifications.MailRequest;
import io.parley.providers.ProviderService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the client's consultants what providers did, inside the deed's transaction. What an answer says stays unsaid. */
@Component
class RequestNews {

    private static final String INBOX = "requests.inbox.";
    private static final String MAIL = "requests.mail.";

    private final RequestArchive archive;
    private final EngagementService engagements;
    private final ProviderService providers;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;

    RequestNews(
            RequestArchive archive,
            EngagementService engagements,
            ProviderService providers,
            ClientCircle circle,
            Inbox inbox,
            MailOutbox mails) {
        this.archive = archive;
        this.engagements = engagements;
        this.providers = providers;
        this.circle = circle;
        this.inbox = inbox;
        this.mails = mails;
    }

    @EventListener
    void on(ProviderAnswered event) {
        var invitation = archive.find(event.invitation()).orElseThrow();
        var request = archive.requestOf(invitation);
        var provider = providers.getProvider(invitation.provider()).name();
        tell(event.client(), request.engagement(), event.declined() ? "declined" : "answered", provider);
    }

    /** @param asked how many were asked, and {@code answered} how many of them did */
    void closed(QuoteRequest request, long answered, long asked) {
        tell(request.client(), request.engagement(), "closed", String.valueOf(answered), String.valueOf(asked));
    }

    private void tell(ClientId client, EngagementId id, String key, String... words) {
        var engagement = engagements.getEngagement(id);
        var all = new ArrayList<>(List.of(engagement.client().name(), engagement.name()));
        all.addAll(List.of(words));
        var page = ClientNavigation.engagement(client, id, "requests");
        circle.advisers(client).forEach(person -> tell(person, key, all, page));
    }

    private void tell(Addressee person, String key, List<String> words, String page) {
        inbox.post(person.member(), new InboxMessage(INBOX + key, words, page));
        var addressed = new ArrayList<>(words);
        addressed.add(person.displayName());
        mails.enqueue(new MailRequest(person.email(), person.locale(), MAIL + key, addressed, page));
    }
}
