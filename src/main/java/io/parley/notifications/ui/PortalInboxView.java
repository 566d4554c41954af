package io.parley.notifications.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.identity.CurrentUser;
import io.parley.identity.Roles;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxBell;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** What happened that the reader should know, on the client's side. */
@Route("portal/inbox")
@Menu(title = "notifications.inbox.title", order = 90)
@RolesAllowed(Roles.CLIENT_USER)
class PortalInboxView extends Composite<Page> implements HasDynamicTitle {

    PortalInboxView(Inbox inbox, InboxBell bell, CurrentUser currentUser) {
        var list = new InboxList(inbox, bell, currentUser);
        getContent().narrow();
        getContent().add(new PageHeader(getPageTitle()).actions(list.allRead()), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.inbox.title");
    }
}
