package io.parley.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.parley.notifications.DemoMailbox;
import io.parley.notifications.Letter;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ReaderZone;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The demo's mails, for everybody to see instead of an SMTP server; outside the demo there is no such page. */
@Route(value = "mailbox", autoLayout = false)
@AnonymousAllowed
class MailboxView extends Composite<Page> implements HasDynamicTitle, BeforeEnterObserver {

    private final ObjectProvider<DemoMailbox> mailbox;

    MailboxView(ObjectProvider<DemoMailbox> mailbox) {
        this.mailbox = mailbox;
        getContent().narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DemoMailbox demo = mailbox.getIfAvailable();
        if (demo == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(demo);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.mailbox.title");
    }

    private void show(DemoMailbox demo) {
        getContent().removeAll();
        Button refresh = new Button(getTranslation("notifications.mailbox.refresh"), pressed -> show(demo));
        getContent()
                .add(new PageHeader(getPageTitle())
                        .meta(getTranslation("notifications.mailbox.text"))
                        .actions(refresh));
        List<Letter> letters = demo.letters();
        if (letters.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.ENVELOPE_O,
                            getTranslation("notifications.mailbox.empty.title"),
                            getTranslation("notifications.mailbox.empty.text")));
        }
        letters.forEach(letter -> getContent().add(card(letter)));
    }

    private Component card(Letter letter) {
        Span envelope = new Span(getTranslation(
                "notifications.mailbox.envelope",
                letter.senderName(),
                letter.recipient(),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .withZone(ReaderZone.get())
                        .format(letter.composedAt())));
        envelope.addClassName("pl-inbox-when");
        Pre words = new Pre(letter.text());
        words.addClassName("pl-letter");
        Card card = new Card(letter.subject(), envelope, words);
        if (!letter.url().isEmpty()) {
            card.add(new Anchor(letter.url(), getTranslation("notifications.mailbox.open")));
        }
        return card;
    }
}
