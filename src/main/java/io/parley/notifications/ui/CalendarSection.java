package io.parley.notifications.ui;

import com.vaadin.flow.component.Component;
import io.parley.notifications.CalendarFeedService;
import io.parley.notifications.NotificationPermissions;
import io.parley.uikit.AccountSection;

/** The calendar address on one's own account page. */
@org.springframework.stereotype.Component
class CalendarSection implements AccountSection {

    private final CalendarFeedService feeds;

    CalendarSection(CalendarFeedService feeds) {
        this.feeds = feeds;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String permission() {
        return NotificationPermissions.DEADLINES;
    }

    @Override
    public Component create() {
        return new CalendarCard(feeds);
    }
}
