package io.parley.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.briefs.BriefFacts;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.common.Evidence;
import io.parley.common.Formats;
import io.parley.terms.FeeAuthority;
import io.parley.uikit.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * Explains the figures of a released brief to the client: formula, inputs and the pages that the brief's own appendix names.
 * It reads the frozen facts of the client's edition only, so it cannot know more than the client may.
 */
final class OfferWhy {

    private final BriefFacts facts;
    private final Component reader;
    private final Formats formats;
    private final Currency currency;

    /** @param reader in whose language */
    OfferWhy(BriefFacts facts, Component reader) {
        this.facts = facts;
        this.reader = reader;
        this.formats = Formats.of(UI.getCurrentOrThrow().getLocale());
        this.currency = Currency.getInstance(facts.currency());
    }

    Why listPrice(Offer offer, String title, String shown) {
        return why(
                "quotes.why.listPrice",
                title,
                shown,
                List.of(new Why.Input(
                        offer.provider(), shown, offer.evidence("price.seat").orElse(null))));
    }

    Why total(Offer offer, String title, String shown) {
        return why(
                "terms.formula.TOTAL",
                title,
                shown,
                List.of(
                        money("terms.input.recurring", offer.recurring()),
                        offer.feesKnown()
                                ? money("terms.input.fees", fees(offer))
                                : input("terms.input.fees", text("terms.word.UNKNOWN")),
                        money("terms.input.oneOffs", offer.oneOffs())));
    }

    Why perSeat(Offer offer, String title, String shown) {
        return why(
                "terms.formula.PER_SEAT_PER_MONTH",
                title,
                shown,
                List.of(
                        money("terms.input.total", offer.total()),
                        input("terms.input.seats", formats.number(facts.seats())),
                        input("terms.input.months", formats.number(offer.months()))));
    }

    Why recurring(Offer offer, String title, String shown) {
        var inputs = new ArrayList<Why.Input>();
        var listPrice = offer.listPricePerSeat();
        if (listPrice != null) {
            inputs.add(new Why.Input(
                    text("portal.compare.listPrice"),
                    formats.money(listPrice, currency),
                    offer.evidence("price.seat").orElse(null)));
        }
        inputs.add(new Why.Input(
                text("terms.input.escalator"),
                offer.term("price.escalator").isPresent() ? text("portal.why.inPaper") : text("terms.word.UNKNOWN"),
                offer.evidence("price.escalator").orElseGet(Evidence::unknown)));
        inputs.add(money("terms.input.promotions", offer.promotions()));
        inputs.add(input("terms.input.months", formats.number(offer.months())));
        return why("terms.formula.RECURRING", title, shown, inputs);
    }

    Why fees(Offer offer, FeeAuthority authority, String title, String shown) {
        return why(
                "terms.formula.FEES",
                title,
                shown,
                offer.fees().stream()
                        .filter(fee -> fee.authority() == authority)
                        .map(fee -> new Why.Input(
                                Objects.requireNonNullElse(fee.label(), fee.id()),
                                formats.money(fee.amount(), currency),
                                offer.evidence("fee." + fee.id()).orElse(null)))
                        .toList());
    }

    Why oneOffs(Offer offer, String title, String shown) {
        return why("terms.formula.ONE_OFFS", title, shown, List.of(money("terms.input.oneOffs", offer.oneOffs())));
    }

    Why exit(Offer offer, BriefFacts.Exit exit, String title, String shown) {
        var inputs = new ArrayList<Why.Input>();
        inputs.add(new Why.Input(
                text("portal.why.fee"),
                formats.money(exit.charge(), currency),
                offer.evidence("etf").orElse(null)));
        inputs.add(money("portal.why.paidBack", exit.total().subtract(exit.charge())));
        offer.unknownExitParts()
                .forEach(part -> inputs.add(input("terms.input.unknownPart", text("terms.word." + part))));
        return why("terms.formula.TERMINATION_FEE", title, shown, inputs);
    }

    /** What an offer costs against another one. */
    Why against(Offer offer, Offer other, String title, String shown) {
        return why(
                "portal.why.against",
                title,
                shown,
                List.of(
                        new Why.Input(offer.provider(), formats.money(offer.total(), currency)),
                        new Why.Input(other.provider(), formats.money(other.total(), currency))));
    }

    /** All totals side by side, with the clause that lets each of them rise. */
    Why totals(String title, String shown) {
        return why(
                "terms.formula.TOTAL",
                title,
                shown,
                facts.offers().stream()
                        .map(offer -> new Why.Input(
                                offer.provider(),
                                formats.money(offer.total(), currency),
                                offer.evidence("price.escalator").orElse(null)))
                        .toList());
    }

    /** What leaving the present contract now costs above leaving it when that is cheapest. */
    Why leavingNow(BriefFacts.Wait wait, String title, String shown) {
        var present = facts.present();
        return why(
                "quotes.why.buyOut",
                title,
                shown,
                List.of(
                        money("portal.why.now", wait.leaveNowTotal()),
                        money("quotes.why.input.best", wait.bestTotal()),
                        input("portal.why.bestDay", formats.date(wait.bestLastDay())),
                        new Why.Input(
                                text("quotes.why.input.etf"),
                                present == null || present.exits().isEmpty()
                                        ? text("terms.word.UNKNOWN")
                                        : formats.money(
                                                present.exits().getFirst().total(), currency),
                                present == null ? null : present.evidence("etf").orElse(null))));
    }

    private static BigDecimal fees(Offer offer) {
        return offer.feesByAuthority().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Why why(String formulaKey, String title, String shown, List<Why.Input> inputs) {
        return new Why(title, shown, text(formulaKey), inputs);
    }

    private Why.Input money(String labelKey, BigDecimal amount) {
        return input(labelKey, formats.money(amount, currency));
    }

    private Why.Input input(String labelKey, String value) {
        return new Why.Input(text(labelKey), value);
    }

    private String text(String key) {
        return reader.getTranslation(key);
    }
}
