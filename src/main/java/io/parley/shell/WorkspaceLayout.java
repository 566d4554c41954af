package io.parley.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.parley.identity.AccountService;
import io.parley.identity.CurrentUser;
import io.parley.uikit.Badge;
import io.parley.uikit.Tone;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The consultancy's workplace: menu at the side, the page beside it; on a phone the menu slides in. */
@Layout
@PermitAll
class WorkspaceLayout extends AppLayout implements AfterNavigationObserver {

    private final MenuEntries menu;
    private final Brand brand;
    private final SideNav navigation = new SideNav();

    WorkspaceLayout(
            MenuEntries menu,
            Brand brand,
            DemoClock demoClock,
            CurrentUser currentUser,
            AccountService accounts,
            AuthenticationContext authentication) {
        this.menu = menu;
        this.brand = brand;
        setPrimarySection(Section.DRAWER);
        addClassName("pl-workspace");
        navigation.setLabel(null);
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.menu.label"));
        addToDrawer(new Header(brand.ofWorkspace()), new Scroller(navigation));
        currentUser.find().ifPresent(actor -> addToDrawer(new Footer(new UserMenu(actor, accounts, authentication))));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        // No second banner landmark beside the drawer's, which is there at the same time while the calendar stands
        // still.
        Div top = new Div(toggle, brand.ofWorkspace());
        top.addClassName("pl-top");
        top.getElement().setAttribute("role", "region");
        top.getElement().setAttribute("aria-label", getTranslation("shell.top.label"));
        addToNavbar(top);
        demoClock.banner(getLocale()).ifPresent(banner -> {
            top.add(banner);
            addClassName("demo");
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        brand.paint(attached.getUI());
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        Main main = new Main();
        main.getElement().appendChild(page.getElement());
        setContent(main);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        setContent(null);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.removeAll();
        menu.ofWorkspace().forEach(entry -> navigation.addItem(item(entry)));
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!MenuEntries.path(entry).isEmpty());
        int waiting = menu.waiting(entry);
        if (waiting > 0) {
            item.setSuffixComponent(waiting(waiting));
        }
        return item;
    }

    private Component waiting(int count) {
        Badge badge = new Badge(Integer.toString(count), Tone.BAD);
        badge.addClassName("pl-waiting");
        Span spoken = new Span(badge);
        spoken.getElement().setAttribute("title", getTranslation("shell.menu.waiting", count));
        return spoken;
    }
}
