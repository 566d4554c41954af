package io.parley.notifications.ui;

import io.parley.notifications.Inbox;
import io.parley.notifications.NotificationPermissions;
import io.parley.uikit.MenuCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many unread items the menus show beside the inbox. */
@Configuration(proxyBeanMethods = false)
class UnreadCount {

    @Bean
    MenuCount unreadInWorkplace(Inbox inbox) {
        return new Unread("inbox", inbox);
    }

    @Bean
    MenuCount unreadInPortal(Inbox inbox) {
        return new Unread("portal/inbox", inbox);
    }

    private record Unread(String path, Inbox inbox) implements MenuCount {

        @Override
        public String permission() {
            return NotificationPermissions.INBOX;
        }

        @Override
        public int count() {
            return inbox.unread();
        }
    }
}
