package io.parley.requests.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.Feature;
import io.parley.clients.Requirement;
import io.parley.clients.RequirementLevel;
import io.parley.common.Formats;
import io.parley.requests.RequestScope;
import io.parley.uikit.DefinitionList;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is asked for, as facts: for the consultant before sending, and for the provider. */
final class ScopeFacts {

    private final Component texts;
    private final Formats formats;

    /** @param texts the component whose language counts */
    ScopeFacts(Component texts, Locale locale) {
        this.texts = texts;
        this.formats = Formats.of(locale);
    }

    DefinitionList of(RequestScope scope) {
        var facts = new DefinitionList();
        if (scope.clientName() != null) {
            facts.add(text("requests.scope.client"), scope.clientName());
        }
        facts.add(text("requests.scope.seats"), formats.number(scope.seats()));
        facts.add(text("requests.scope.term"), text("requests.scope.months", scope.termMonths()));
        facts.add(text("requests.scope.start"), formats.date(scope.targetStart()));
        if (scope.numbersToPort() != null) {
            facts.add(text("requests.scope.numbers"), formats.number(scope.numbersToPort()));
        }
        if (!scope.sites().isEmpty()) {
            facts.add(
                    text("requests.scope.sites"),
                    scope.sites().stream().map(this::place).collect(Collectors.joining(" · ")));
        }
        for (var level : RequirementLevel.values()) {
            var needs = scope.needs().stream()
                    .filter(need -> need.level() == level)
                    .map(this::feature)
                    .collect(formats.list());
            if (!needs.isEmpty()) {
                facts.add(text("requests.scope.level." + level.name()), needs);
            }
        }
        facts.add(text("requests.scope.currency"), scope.currency());
        return facts;
    }

    /** The feature's name; one that only this client asks for keeps its own words. */
    String feature(Requirement need) {
        return Feature.nameOf(need.feature(), this::text);
    }

    private String place(RequestScope.Place site) {
        var where = site.address().isEmpty() ? site.name() : site.name() + ", " + site.address();
        return text("requests.scope.site", where, site.users());
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
