package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.Formats;
import io.parley.providers.PlanDraft;
import io.parley.quotes.PricedTier;
import io.parley.terms.TierUpgrade;
import io.parley.uikit.Why;
import io.parley.uikit.WhyPopover;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in which plan an offer would have what it lacks, and what that would add: an estimate, with its source and day. */
final class TierText {

    private final Component texts;
    private final Formats formats;
    private final Currency currency;

    /** @param currency of the engagement */
    TierText(Component texts, Locale reader, Currency currency) {
        this.texts = texts;
        this.formats = Formats.of(reader);
        this.currency = currency;
    }

    String say(PricedTier tier) {
        return lead(tier) + " " + added(tier.upgrade());
    }

    Component show(PricedTier tier) {
        var figure = new WhyPopover(added(tier.upgrade()), () -> why(tier));
        var source = new Span(texts.getTranslation("quotes.fit.tier.estimate", source(tier.plan())));
        source.addClassName("pl-muted");
        var line = new Div(new Text(lead(tier) + " "), figure, new Div(source));
        line.addClassNames("pl-small", "pq-tier");
        return line;
    }

    private String lead(PricedTier tier) {
        return texts.getTranslation(
                "quotes.fit.tier.plan", tier.plan().name(), price(tier.upgrade().listPrice()));
    }

    private String added(TierUpgrade upgrade) {
        return upgrade.added() == null
                ? texts.getTranslation("quotes.fit.tier.total", formats.money(upgrade.total(), currency))
                : texts.getTranslation("quotes.fit.tier.added", formats.difference(upgrade.added(), currency));
    }

    private Why why(PricedTier tier) {
        var upgrade = tier.upgrade();
        var inputs = new ArrayList<Why.Input>(List.of(
                input("listPrice", price(upgrade.listPrice()), evidence(tier.plan())),
                input("seats", formats.number(upgrade.billedSeats())),
                input("months", formats.number(upgrade.months())),
                input("charge", formats.money(upgrade.total(), currency))));
        if (upgrade.seatPrice() != null) {
            inputs.add(input("offered", price(upgrade.seatPrice())));
        }
        return new Why(lead(tier), added(upgrade), texts.getTranslation("quotes.fit.tier.formula"), inputs);
    }

    private Why.Input input(String name, String value) {
        return new Why.Input(texts.getTranslation("quotes.fit.tier.input." + name), value);
    }

    private Why.Input input(String name, String value, Evidence evidence) {
        return new Why.Input(texts.getTranslation("quotes.fit.tier.input." + name), value, evidence);
    }

    private Evidence evidence(PlanDraft plan) {
        return new Evidence(EvidenceStatus.CLAIMED, null, null, null, source(plan), plan.asOf(), null);
    }

    private String source(PlanDraft plan) {
        var day = plan.asOf() == null
                ? texts.getTranslation("quotes.fit.tier.noDay")
                : texts.getTranslation("quotes.fit.tier.asOf", formats.date(plan.asOf()));
        var source = plan.source().isEmpty() ? texts.getTranslation("quotes.fit.tier.noSource") : plan.source();
        return Stream.of(source, day).collect(Collectors.joining(" · "));
    }

    private String price(BigDecimal amount) {
        return formats.price(amount, currency);
    }
}
