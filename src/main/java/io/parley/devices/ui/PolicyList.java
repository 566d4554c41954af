package io.parley.devices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.devices.PolicyDetails;
import io.parley.devices.PolicyFilter;
import io.parley.devices.WarrantyCatalogueService;
import io.parley.uikit.Badge;
import io.parley.uikit.EmptyState;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.PhoneEntry;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All policies of the catalogue: what they are for, how long they run and where they come from. */
final class PolicyList {

    private final WarrantyCatalogueService catalogue;
    private final DeviceWords words;

    private PolicyList(WarrantyCatalogueService catalogue, DeviceWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** @param open what a click on a policy does */
    static Component of(WarrantyCatalogueService catalogue, DeviceWords words, Consumer<PolicyDetails> open) {
        return new PolicyList(catalogue, words).list(open);
    }

    private Component list(Consumer<PolicyDetails> open) {
        var list = new LazyGrid<>(words.say("devices.warranties.search"), new Rows())
                .text(words.say("devices.policy.family"), null, PolicyList::family)
                .text(
                        words.say("devices.policy.pattern"),
                        null,
                        row -> row.policy().pattern())
                .wide("7.5rem")
                .text(words.say("devices.policy.term"), null, this::term)
                .wide("7rem")
                .component(words.say("devices.policy.origin"), null, this::origin, this::kind)
                .wide("10rem")
                .text(
                        words.say("devices.policy.class"),
                        null,
                        row -> row.policy().className())
                .text(words.say("devices.policy.endOfSale"), null, this::endOfSale)
                .wide("8rem")
                .text(
                        words.say("devices.policy.source"),
                        null,
                        row -> row.policy().source())
                .onPhone(words.say("devices.policy.family"), this::entry)
                .exportedAs(words.say("devices.warranties.title"))
                .whenEmpty(new EmptyState(
                        VaadinIcon.PHONE,
                        words.say("devices.warranties.empty.title"),
                        words.say("devices.warranties.empty.text")))
                .onOpen(open);
        list.grid().setTestId("policies");
        return list;
    }

    private PhoneEntry entry(PolicyDetails row) {
        return new PhoneEntry(family(row))
                .fact(words.say("devices.policy.pattern"), row.policy().pattern())
                .fact(words.say("devices.policy.term"), term(row))
                .fact(words.say("devices.policy.class"), row.policy().className())
                .fact(words.say("devices.policy.endOfSale"), endOfSale(row))
                .fact(words.say("devices.policy.source"), row.policy().source())
                .fact(words.say("devices.policy.origin"), origin(row));
    }

    private static String family(PolicyDetails row) {
        return row.policy().manufacturer() + " " + row.policy().family();
    }

    private String term(PolicyDetails row) {
        var months = row.policy().termMonths();
        return months == null ? words.say("devices.cover.LIFETIME") : words.say("devices.months", months);
    }

    private String endOfSale(PolicyDetails row) {
        return words.date(row.policy().endOfSale());
    }

    private String kind(PolicyDetails row) {
        return words.say(row.starter() ? "devices.policy.starter" : "devices.policy.own");
    }

    private Component origin(PolicyDetails row) {
        var badges = new Div(Badge.neutral(kind(row)));
        badges.addClassName("pl-origin");
        if (row.policy().onlyFor() != null) {
            badges.add(Badge.neutral(words.say("devices.policy.oneClient")));
        }
        return badges;
    }

    private final class Rows implements LazyGrid.Source<PolicyDetails> {

        @Override
        public Stream<PolicyDetails> fetch(LazyGrid.Window window) {
            return catalogue.find(new PolicyFilter(window.search(), null, null)).stream()
                    .skip(window.offset())
                    .limit(window.limit());
        }

        @Override
        public int count(String search) {
            return catalogue.find(new PolicyFilter(search, null, null)).size();
        }
    }
}
