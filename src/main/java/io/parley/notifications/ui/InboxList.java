package io.parley.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import io.parley.identity.CurrentUser;
import io.parley.identity.MembershipId;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxBell;
import io.parley.notifications.InboxEntry;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.ReaderZone;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The reader's inbox, the latest first; new items appear by themselves. */
class InboxList extends Composite<Div> {

    private final Inbox inbox;
    private final InboxBell bell;
    private final CurrentUser currentUser;
    private final Button allRead = new Button();
    private Runnable stopListening = () -> {};

    InboxList(Inbox inbox, InboxBell bell, CurrentUser currentUser) {
        this.inbox = inbox;
        this.bell = bell;
        this.currentUser = currentUser;
        allRead.setText(getTranslation("notifications.inbox.allRead"));
        allRead.addClickListener(pressed -> {
            inbox.markAllRead();
            refresh();
        });
        refresh();
    }

    /** Marks everything as read; there is none of it while nothing is new. */
    Button allRead() {
        return allRead;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        MembershipId member = currentUser.require().membershipId();
        if (member != null) {
            stopListening = bell.listen(member, message -> ui.access(this::refresh));
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopListening.run();
    }

    private void refresh() {
        List<InboxEntry> entries = inbox.mine();
        allRead.setVisible(entries.stream().anyMatch(InboxEntry::unread));
        getContent().removeAll();
        if (entries.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.BELL_O,
                            getTranslation("notifications.inbox.empty.title"),
                            getTranslation("notifications.inbox.empty.text")));
            return;
        }
        Card card = new Card();
        entries.forEach(entry -> card.add(row(entry)));
        getContent().add(card);
    }

    private Component row(InboxEntry entry) {
        String title = getTranslation(
                entry.message().titleKey(), entry.message().arguments().toArray());
        Button open = new Button(title, pressed -> {
            inbox.markRead(entry.id());
            Location page = new Location(entry.message().link());
            UI.getCurrentOrThrow().navigate(page.getPath(), page.getQueryParameters());
        });
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("pl-inbox-title");
        Span when = new Span(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ReaderZone.get())
                .format(entry.at()));
        when.addClassName("pl-inbox-when");
        Div row = new Div(open, when);
        row.addClassName("pl-inbox-row");
        if (entry.unread()) {
            row.addClassName("unread");
            open.setAriaLabel(getTranslation("notifications.inbox.unread", title));
        }
        return row;
    }
}
