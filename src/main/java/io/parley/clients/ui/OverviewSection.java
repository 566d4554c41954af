package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.parley.clients.ClientDetails;
import io.parley.clients.ClientDraft;
import io.parley.clients.ClientId;
import io.parley.clients.ClientPermissions;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.identity.CurrentUser;
import io.parley.notifications.DeadlineService;
import io.parley.notifications.NotificationPermissions;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Who the client is, and what is under way. */
@org.springframework.stereotype.Component
class OverviewSection implements ClientSection {

    private final ClientService clients;
    private final EngagementService engagements;
    private final DeadlineService deadlines;
    private final CurrentUser currentUser;
    private final Clock clock;

    OverviewSection(
            ClientService clients,
            EngagementService engagements,
            DeadlineService deadlines,
            CurrentUser currentUser,
            Clock clock) {
        this.clients = clients;
        this.engagements = engagements;
        this.deadlines = deadlines;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "clients.overview.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.OVERVIEW;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String permission() {
        return ClientPermissions.READ;
    }

    @Override
    public Component create(ClientId id) {
        ClientDetails client = clients.getClient(id);
        Div grid = new Div(new EngagementList(engagements, client), profile(client));
        if (currentUser.require().can(NotificationPermissions.DEADLINES)) {
            grid.addComponentAsFirst(new DeadlineCard(deadlines.findOf(id.value()), LocalDate.now(clock)));
        }
        grid.addClassName("pl-grid-even");
        return grid;
    }

    private Component profile(ClientDetails client) {
        UI ui = UI.getCurrentOrThrow();
        Button edit = new Button(
                ui.getTranslation("clients.action.edit"),
                pressed -> ClientDialog.edit(clients, client, () -> ui.refreshCurrentRoute(false))
                        .open());
        edit.setId("edit-client");
        return new Card(ui.getTranslation("clients.overview.profile"), facts(ui, client.profile())).suffix(edit);
    }

    private static DefinitionList facts(UI ui, ClientDraft profile) {
        Locale reader = ui.getLocale();
        DefinitionList facts = new DefinitionList();
        add(facts, ui.getTranslation("clients.field.legalName"), profile.legalName());
        add(
                facts,
                ui.getTranslation("clients.field.country"),
                Locale.of("", profile.country()).getDisplayCountry(reader));
        add(facts, ui.getTranslation("clients.field.state"), profile.state());
        add(facts, ui.getTranslation("clients.field.address"), profile.address());
        add(
                facts,
                ui.getTranslation("clients.field.timeZone"),
                profile.timeZone().getId());
        add(
                facts,
                ui.getTranslation("clients.field.currency"),
                profile.currency().getCurrencyCode() + " · "
                        + profile.currency().getDisplayName(reader));
        add(
                facts,
                ui.getTranslation("clients.field.language"),
                profile.language().getDisplayName(reader));
        add(facts, ui.getTranslation("clients.field.phone"), profile.phone());
        add(facts, ui.getTranslation("clients.field.website"), profile.website());
        return facts;
    }

    private static void add(DefinitionList facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(label, value);
        }
    }
}
