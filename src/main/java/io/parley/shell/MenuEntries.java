package io.parley.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import io.parley.identity.CurrentUser;
import io.parley.uikit.HomeSection;
import io.parley.uikit.MenuCount;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the reader's menu holds: the views' own {@code @Menu} entries, as far as the reader may open them. */
@Component
class MenuEntries {

    private static final String PORTAL = "portal";

    private final CurrentUser currentUser;
    private final List<MenuCount> counts;
    private final List<HomeSection> homeSections;

    MenuEntries(CurrentUser currentUser, List<MenuCount> counts, List<HomeSection> homeSections) {
        this.currentUser = currentUser;
        this.counts = counts;
        this.homeSections = homeSections;
    }

    List<MenuEntry> ofWorkspace() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !isPortal(entry))
                .toList();
    }

    List<MenuEntry> ofPortal() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(MenuEntries::isPortal)
                .toList();
    }

    /** How many things wait behind an entry. */
    int waiting(MenuEntry entry) {
        String path = path(entry);
        return path.isEmpty()
                ? homeSections.stream()
                        .filter(section -> may(section.permission()))
                        .mapToInt(HomeSection::waiting)
                        .sum()
                : counts.stream()
                        .filter(count -> count.path().equals(path) && may(count.permission()))
                        .mapToInt(MenuCount::count)
                        .sum();
    }

    static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private static boolean isPortal(MenuEntry entry) {
        return path(entry).equals(PORTAL) || path(entry).startsWith(PORTAL + "/");
    }

    private boolean may(String permission) {
        return currentUser.find().filter(actor -> actor.can(permission)).isPresent();
    }
}
