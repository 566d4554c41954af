package io.parley.devices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.parley.devices.PolicyDetails;
import io.parley.devices.PolicyDraft;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A policy in the reader's words: how long, what for, who pays, how fast, and where that is written. */
final class PolicyCard extends Composite<Card> {

    private final DeviceWords words;

    PolicyCard(DeviceWords words, PolicyDetails details, Component... actions) {
        this.words = words;
        var policy = details.policy();
        var card = getContent();
        card.addClassName("pl-policy");
        card.setTitle(new com.vaadin.flow.component.html.H3(
                policy.manufacturer() + " " + policy.family() + " · " + policy.className()));
        var badges = new Div();
        badges.addClassName("pl-actions");
        badges.add(Badge.neutral(words.say(details.starter() ? "devices.policy.starter" : "devices.policy.own")));
        if (policy.onlyFor() != null) {
            badges.add(Badge.neutral(words.say("devices.policy.oneClient")));
        }
        if (policy.endOfSale() != null) {
            badges.add(Badge.warn(words.say("devices.policy.endOfSaleOn", words.date(policy.endOfSale()))));
        }
        if (policy.lastSupport() != null) {
            badges.add(Badge.warn(words.say("devices.policy.lastSupportOn", words.date(policy.lastSupport()))));
        }
        if (policy.effectiveTo() != null) {
            badges.add(Badge.warn(words.say("devices.policy.until", words.date(policy.effectiveTo()))));
        }
        card.add(badges, facts(policy));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("pl-actions");
            card.add(row);
        }
    }

    private Component facts(PolicyDraft policy) {
        var terms = policy.replacement();
        var remedy = terms.remedy();
        var freight = terms.freightPayer();
        var inherits = terms.inherits();
        var grantor = policy.grantor();
        return new DefinitionList()
                .add(words.say("devices.policy.pattern"), policy.pattern() + " (" + policy.code() + ")")
                .add(
                        words.say("devices.policy.grantor"),
                        grantor == null ? unknown() : words.say("devices.grantor." + grantor.name()))
                .add(words.say("devices.policy.term"), term(policy))
                .add(words.say("devices.policy.parts"), parts(policy))
                .add(
                        words.say("devices.policy.remedy"),
                        remedy == null ? unknown() : words.say("devices.remedy." + remedy.name()))
                .add(
                        words.say("devices.policy.response"),
                        terms.responseDays() == null
                                ? unknown()
                                : words.say("devices.policy.days", terms.responseDays()))
                .add(words.say("devices.policy.advance"), answer(terms.advance()))
                .add(
                        words.say("devices.policy.freight"),
                        freight == null ? unknown() : words.say("devices.freight." + freight.name()))
                .add(words.say("devices.policy.deductible"), said(terms.deductible()))
                .add(words.say("devices.policy.proof"), said(terms.proof()))
                .add(words.say("devices.policy.transferable"), answer(terms.transferable()))
                .add(
                        words.say("devices.policy.inherits"),
                        inherits == null ? unknown() : words.say("devices.inherits." + inherits.name()))
                .add(words.say("devices.policy.exclusions"), said(terms.exclusions()))
                .add(
                        words.say("devices.policy.rate"),
                        policy.failureRate() == null
                                ? unknown()
                                : words.formats().percent(policy.failureRate()))
                .add(
                        words.say("devices.policy.source"),
                        policy.asOf() == null
                                ? said(policy.source())
                                : words.say("devices.why.source", policy.source(), words.date(policy.asOf())));
    }

    private String term(PolicyDraft policy) {
        var basis = policy.offsetMonths() == 0
                ? words.basis(policy.basis())
                : words.say("devices.why.offset", words.basis(policy.basis()), policy.offsetMonths());
        return words.say(
                "devices.policy.termFrom",
                policy.termMonths() == null
                        ? words.say("devices.cover.LIFETIME")
                        : words.say("devices.months", policy.termMonths()),
                basis);
    }

    private String parts(PolicyDraft policy) {
        var parts = new ArrayList<String>();
        part(parts, "psu", policy.components().psu());
        part(parts, "battery", policy.components().battery());
        part(parts, "headset", policy.components().headset());
        part(parts, "software", policy.components().software());
        return parts.isEmpty() ? unknown() : String.join(" · ", parts);
    }

    private void part(ArrayList<String> parts, String name, @Nullable Integer months) {
        if (months != null) {
            parts.add(words.say("devices.part." + name.toLowerCase(Locale.ROOT), months));
        }
    }

    private String answer(@Nullable Boolean yes) {
        return yes == null ? unknown() : words.say(yes ? "devices.yes" : "devices.no");
    }

    private String said(String text) {
        return text.isBlank() ? unknown() : text;
    }

    private String unknown() {
        return words.say("devices.policy.notSaid");
    }
}
