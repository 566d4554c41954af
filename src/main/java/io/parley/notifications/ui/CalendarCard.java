package io.parley.notifications.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.common.Formats;
import io.parley.notifications.CalendarFeedService;
import io.parley.uikit.Card;
import io.parley.uikit.Confirmation;
import io.parley.uikit.Notices;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Makes, shows once, replaces and revokes the address under which one's calendar reads deadlines. */
final class CalendarCard extends Composite<Card> {

    private final CalendarFeedService feeds;
    private final Div content = new Div();

    CalendarCard(CalendarFeedService feeds) {
        this.feeds = feeds;
        content.addClassName("pl-stack");
        getContent().add(content);
        show(null);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("notifications.calendar.title"));
    }

    /** @param made the address that was made just now */
    private void show(@Nullable String made) {
        content.removeAll();
        content.add(new Paragraph(getTranslation("notifications.calendar.text")));
        var present = feeds.createdAt();
        if (made != null) {
            content.add(address(made));
        } else {
            present.ifPresent(since -> content.add(new Paragraph(created(since))));
        }
        content.add(present.isEmpty() ? new Div(make("notifications.calendar.create")) : new Div(replace(), revoke()));
    }

    private String created(Instant since) {
        return getTranslation(
                "notifications.calendar.since", Formats.of(getLocale()).dateTime(since, ZoneOffset.UTC));
    }

    private Div address(String made) {
        var address = new TextField(getTranslation("notifications.calendar.address"));
        address.setValue(made);
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setHelperText(getTranslation("notifications.calendar.once"));
        address.setTestId("calendar-address");
        var copy = new Button(getTranslation("notifications.calendar.copy"), pressed -> {
            address.getElement().executeJs("navigator.clipboard?.writeText($0)", made);
            Notices.done(getTranslation("notifications.calendar.copied"));
        });
        return new Div(address, copy);
    }

    private Button make(String key) {
        var make = new Button(getTranslation(key), pressed -> show(feeds.create()));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setTestId("create-calendar");
        return make;
    }

    private Button replace() {
        var replace = new Button(
                getTranslation("notifications.calendar.replace"),
                pressed -> new Confirmation(
                                getTranslation("notifications.calendar.replace.title"),
                                getTranslation("notifications.calendar.replace.text"),
                                getTranslation("notifications.calendar.replace"),
                                () -> show(feeds.create()))
                        .open());
        replace.setTestId("replace-calendar");
        return replace;
    }

    private Button revoke() {
        var revoke = new Button(getTranslation("notifications.calendar.revoke"), pressed -> {
            feeds.revoke();
            Notices.done(getTranslation("notifications.calendar.revoked"));
            show(null);
        });
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setTestId("revoke-calendar");
        return revoke;
    }
}
