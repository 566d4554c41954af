package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientId;
import io.parley.clients.ClientNeeds;
import io.parley.clients.ClientNeedsDetails;
import io.parley.clients.ClientService;
import io.parley.clients.Feature;
import io.parley.clients.Requirement;
import io.parley.clients.RequirementLevel;
import io.parley.common.Formats;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.EmptyState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/** Features by how much they are needed, services that must not fail, and the weights of the ten considerations. */
final class NeedsCards extends Composite<Div> {

    private final ClientService clients;
    private final ClientId client;

    NeedsCards(ClientService clients, ClientId client) {
        this.clients = clients;
        this.client = client;
    }

    @Override
    protected Div initContent() {
        ClientNeedsDetails details = clients.getNeeds(client);
        Div cards = new Div(features(details), weights(details.needs()));
        cards.addClassName("pl-grid-even");
        return cards;
    }

    private Card features(ClientNeedsDetails details) {
        ClientNeeds needs = details.needs();
        Button edit = new Button(getTranslation("clients.action.edit"), pressed -> {
            UI ui = UI.getCurrentOrThrow();
            NeedsDialog.edit(clients, client, details, () -> ui.refreshCurrentRoute(false))
                    .open();
        });
        edit.setId("edit-needs");
        Card card = new Card(getTranslation("clients.needs.features"));
        if (needs.requirements().isEmpty()) {
            card.add(new EmptyState(
                    VaadinIcon.CHECK_SQUARE_O,
                    getTranslation("clients.needs.empty.title"),
                    getTranslation("clients.needs.empty.text"),
                    edit));
            return card;
        }
        DefinitionList facts = new DefinitionList();
        for (RequirementLevel level : RequirementLevel.values()) {
            facts.add(getTranslation("clients.needs." + level.name().toLowerCase(Locale.ROOT)), badges(needs, level));
        }
        facts.add(getTranslation("clients.needs.dependsOn"), dependsOn(needs));
        card.add(facts);
        return card.suffix(edit);
    }

    private Component badges(ClientNeeds needs, RequirementLevel level) {
        List<Requirement> of = needs.requirements().stream()
                .filter(requirement -> requirement.level() == level)
                .toList();
        if (of.isEmpty()) {
            return new Span(getTranslation("clients.needs.none"));
        }
        Div badges = new Div();
        badges.addClassName("pl-meta");
        of.forEach(
                requirement -> badges.add(Badge.neutral(Feature.nameOf(requirement.feature(), this::getTranslation))));
        return badges;
    }

    private Component dependsOn(ClientNeeds needs) {
        Div badges = new Div();
        badges.addClassName("pl-meta");
        new TreeSet<>(needs.dependsOn())
                .forEach(service -> badges.add(Badge.neutral(
                        getTranslation("clients.service." + service.name().toLowerCase(Locale.ROOT)))));
        return badges;
    }

    private Card weights(ClientNeeds needs) {
        if (needs.weights().isEmpty()) {
            return new Card(
                    getTranslation("clients.needs.weights"), new Span(getTranslation("clients.needs.weights.none")));
        }
        Formats formats = Formats.of(getLocale());
        BigDecimal sum = needs.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        DefinitionList facts = new DefinitionList();
        new TreeMap<>(needs.weights())
                .forEach((number, weight) ->
                        facts.add(getTranslation("clients.consideration." + number), formats.number(weight)));
        facts.add(getTranslation("clients.needs.weights.sum"), formats.number(sum));
        return new Card(getTranslation("clients.needs.weights"), facts);
    }
}
