package io.parley.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.parley.identity.AccountService;
import io.parley.identity.CurrentUser;
import io.parley.uikit.Badge;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The client's side: their consultancy's name on top, few words beside it, and one page at a time. */
@Layout("portal")
@PermitAll
class PortalLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final MenuEntries menu;
    private final Brand brand;
    private final Nav navigation = new Nav();
    private final Main content = new Main();

    PortalLayout(
            MenuEntries menu,
            Brand brand,
            DemoClock demoClock,
            CurrentUser currentUser,
            AccountService accounts,
            AuthenticationContext authentication) {
        this.menu = menu;
        this.brand = brand;
        navigation.setAriaLabel(getTranslation("shell.menu.label"));
        navigation.addClassName("pl-top-nav");
        Header header = new Header(brand.ofPortal(), navigation);
        currentUser.find().ifPresent(actor -> header.add(new UserMenu(actor, accounts, authentication)));
        getContent().addClassName("pl-portal");
        demoClock.banner(getLocale()).map(Aside::new).ifPresent(getContent()::add);
        getContent().add(header, content);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        brand.paint(attached.getUI());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        content.removeAll();
        if (page != null) {
            content.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.removeAll();
        String here = event.getLocation().getPath();
        menu.ofPortal().forEach(entry -> navigation.add(link(entry, here)));
    }

    private Component link(MenuEntry entry, String here) {
        Anchor link = new Anchor(MenuEntries.path(entry), getTranslation(entry.title()));
        if (here.equals(MenuEntries.path(entry))) {
            link.getElement().setAttribute("aria-current", "page");
        }
        int waiting = menu.waiting(entry);
        if (waiting > 0) {
            link.add(Badge.warn(Integer.toString(waiting)));
        }
        return link;
    }
}
