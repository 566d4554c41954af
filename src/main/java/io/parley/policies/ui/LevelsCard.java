package io.parley.policies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.Formats;
import io.parley.providers.KeptServiceLevel;
import io.parley.quotes.TermWording;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermSheet;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;

/** The service levels a provider usually offers, by plan. */
@StyleSheet("context://assets/styles/policies.css")
final class LevelsCard extends Composite<Card> {

    private final List<KeptServiceLevel> levels;
    private final Consumer<KeptServiceLevel> remove;

    LevelsCard(List<KeptServiceLevel> levels, Consumer<KeptServiceLevel> remove) {
        this.levels = levels;
        this.remove = remove;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("policies.level.title"));
        card.setTestId("service-levels");
        if (levels.isEmpty()) {
            card.add(new Paragraph(getTranslation("policies.level.none")));
        }
        levels.forEach(level -> card.add(details(level)));
        return card;
    }

    private Component details(KeptServiceLevel level) {
        var plan = level.plan().isEmpty() ? getTranslation("policies.level.allPlans") : level.plan();
        var wording = new TermWording(this::getTranslation, getLocale(), Currency.getInstance(level.currency()));
        var terms = level.clauses().stream()
                .map(clause -> new CapturedTerm(clause.key(), clause.value(), clause.unit(), claimed(level), null))
                .toList();
        var facts = new DefinitionList();
        terms.stream()
                .filter(term -> !Tiers.isTier(term.key()))
                .forEach(term -> facts.add(wording.label(term), wording.value(term)));
        facts.add(getTranslation("providers.plan.source"), source(level));
        var ladder = new Ladder();
        ladder.show(TermSheet.of(terms));
        var removal = new Button(getTranslation("policies.level.remove"), pressed -> remove.accept(level));
        removal.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        removal.setAriaLabel(getTranslation("policies.level.removeOf", plan));
        removal.setTestId("remove-level");
        var content = new Div(ladder, facts, removal);
        content.addClassName("pl-stack");
        var details = new Details(plan, content);
        details.setOpened(levels.size() == 1);
        return details;
    }

    private static Evidence claimed(KeptServiceLevel level) {
        return new Evidence(EvidenceStatus.CLAIMED, null, null, null, level.source(), level.asOf(), null);
    }

    private String source(KeptServiceLevel level) {
        var source = level.source().isEmpty() ? getTranslation("quotes.fit.tier.noSource") : level.source();
        var day = level.asOf() == null
                ? getTranslation("quotes.fit.tier.noDay")
                : getTranslation("quotes.fit.tier.asOf", Formats.of(getLocale()).date(level.asOf()));
        return source + " · " + day;
    }
}
