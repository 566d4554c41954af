package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.clients.ClientReference;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Formats;
import io.parley.outages.ExitRight;
import io.parley.outages.ExitRightService;
import io.parley.outages.OutagePermissions;
import io.parley.uikit.Badge;
import io.parley.uikit.HomeLines;
import io.parley.uikit.HomeSection;
import java.util.stream.Collectors;

/** Clients that may leave their contract for repeated failure, on the first page. */
@org.springframework.stereotype.Component
class ExitHome implements HomeSection {

    private final ExitRightService rights;
    private final ClientService clients;

    ExitHome(ExitRightService rights, ClientService clients) {
        this.rights = rights;
        this.clients = clients;
    }

    @Override
    public String titleKey() {
        return "outages.exit.home";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public String permission() {
        return OutagePermissions.EDIT;
    }

    @Override
    public int count() {
        return rights.findMine().size();
    }

    /** A right waits for nobody's day, and the menu of every page is not to ask for it: the inbox has told it. */
    @Override
    public int waiting() {
        return 0;
    }

    @Override
    public Component create() {
        var lines = new HomeLines();
        var ui = UI.getCurrentOrThrow();
        var all = rights.findMine();
        var names = clients.findReferences(all.stream().map(ExitRight::client).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(ClientReference::id, ClientReference::name));
        all.forEach(right -> lines.add(
                ClientNavigation.client(right.client(), "service"),
                ui.getTranslation("outages.exit.line", names.getOrDefault(right.client(), ""), right.provider()),
                ui.getTranslation("outages.exit.detail", right.failures(), right.months()),
                Badge.bad(ui.getTranslation(
                        "outages.exit.since", Formats.of(ui.getLocale()).month(right.since())))));
        return lines;
    }
}
