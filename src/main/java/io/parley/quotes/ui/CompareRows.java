package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.clients.SeatPath;
import io.parley.common.Formats;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.QuoteValidity;
import io.parley.quotes.TermWording;
import io.parley.quotes.ui.CompareRow.Cell;
import io.parley.terms.FeeAuthority;
import io.parley.terms.FindingWording;
import io.parley.terms.OfferCosting.Figure;
import io.parley.uikit.Badge;
import io.parley.uikit.EvidenceBadge;
import io.parley.uikit.WhyPopover;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/** The rows of the price lens: what it really costs, what leaving costs, what is promised. */
final class CompareRows {

    private static final int SOON_DAYS = 30;

    private final Component texts;
    private final Comparison comparison;
    private final Currency currency;
    private final Formats formats;
    private final Explained explained;
    private final LeavingCells leaving;
    private final TermWording wording;
    private final FindingWording findings;
    private final BigDecimal dearest;
    private final List<CompareRow> rows = new ArrayList<>();

    CompareRows(Component texts, Comparison comparison) {
        this.texts = texts;
        this.comparison = comparison;
        this.currency = comparison.engagement().currency();
        var locale = UI.getCurrentOrThrow().getLocale();
        this.formats = Formats.of(locale);
        this.explained = new Explained(texts, currency);
        this.leaving = new LeavingCells(texts, comparison);
        this.wording = new TermWording(texts::getTranslation, locale, currency);
        this.findings = new FindingWording(texts::getTranslation);
        this.dearest = comparison.offers().stream()
                .map(offer -> offer.costing().total().total())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /** Only rows in which offers differ, and headings that still have rows below them. */
    static List<CompareRow> differing(List<CompareRow> all) {
        var kept = new ArrayList<CompareRow>();
        for (int i = all.size() - 1; i >= 0; i--) {
            var row = all.get(i);
            boolean keep = row.isHeading() ? !kept.isEmpty() && !kept.getFirst().isHeading() : row.differs();
            if (keep) {
                kept.addFirst(row);
            }
        }
        return kept;
    }

    List<CompareRow> all() {
        row("validUntil", this::validity);
        heading("costs");
        row("listPrice", this::listPrice);
        row("perSeat", this::perSeat);
        rows.add(new CompareRow(
                text("quotes.compare.row.total", comparison.months()),
                comparison.offers().stream().map(this::total).toList()));
        row("npv", this::presentValue);
        row("providerFees", this::providerFees);
        row(
                "oneOffs",
                offer -> why(
                        offer,
                        Figure.ONE_OFFS,
                        "oneOffs",
                        formats.money(offer.costing().total().oneOffs(), currency)));
        row("escalator", offer -> term(offer, "price.escalator"));
        heading("leaving");
        row("exit", leaving::exit);
        smallerTeam();
        row("renewal", offer -> term(offer, "renewal.mode"));
        row("notice", offer -> term(offer, "notice.period"));
        if (comparison.incumbent().isPresent()) {
            row("bestMonth", leaving::bestMonth);
            row("buyOut", leaving::buyOut);
        }
        heading("promised");
        row("availability", this::availability);
        row("support", offer -> term(offer, "support.hours"));
        row("gates", this::gates);
        return rows;
    }

    private void heading(String name) {
        rows.add(CompareRow.heading(text("quotes.compare.part." + name)));
    }

    private void row(String name, Function<ComparedOffer, Cell> cell) {
        rows.add(new CompareRow(
                text("quotes.compare.row." + name),
                comparison.offers().stream().map(cell).toList()));
    }

    private Cell validity(ComparedOffer offer) {
        var until = offer.validUntil();
        if (until == null) {
            return Cell.text(text("quotes.validity.unknown"));
        }
        var day = formats.date(until);
        long days = ChronoUnit.DAYS.between(comparison.today(), until);
        if (offer.validity() == QuoteValidity.EXPIRED) {
            return badged(day, Badge.bad(text("quotes.validity.expired")));
        }
        return days > SOON_DAYS ? Cell.text(day) : badged(day, Badge.warn(text("quotes.validity.days", days)));
    }

    private Cell listPrice(ComparedOffer offer) {
        return offer.terms()
                .decimal("price.seat")
                .map(price -> {
                    var shown = formats.price(price, listCurrency(offer));
                    return Cell.why(
                            shown,
                            () -> explained.why(
                                    "quotes.why.listPrice",
                                    text("quotes.compare.row.listPrice"),
                                    shown,
                                    List.of(explained.clause(offer.terms(), "price.seat", paper(offer)))));
                })
                .orElseGet(this::unknown);
    }

    private TermWording paper(ComparedOffer offer) {
        return new TermWording(texts::getTranslation, UI.getCurrentOrThrow().getLocale(), listCurrency(offer));
    }

    private Currency listCurrency(ComparedOffer offer) {
        return Currency.getInstance(offer.quote().currency());
    }

    private Cell perSeat(ComparedOffer offer) {
        var shown = formats.money(offer.costing().total().perSeatPerMonth(), currency);
        var title = text("quotes.compare.row.perSeat");
        return new Cell(
                shown,
                true,
                () -> new WhyPopover(
                                shown, () -> explained.why(offer.costing(), Figure.PER_SEAT_PER_MONTH, title, shown))
                        .big());
    }

    private Cell total(ComparedOffer offer) {
        var cost = offer.costing().total();
        var shown = formats.money(cost.total(), currency);
        var title = text("quotes.compare.row.total", offer.quote().termMonths());
        return new Cell(
                shown,
                true,
                () -> new Div(
                        new WhyPopover(shown, () -> explained.why(offer.costing(), Figure.TOTAL, title, shown)),
                        new CostBar(cost, dearest)));
    }

    private Cell presentValue(ComparedOffer offer) {
        var cost = offer.costing().total();
        var shown = cost.npv()
                .map(value -> formats.money(value, currency))
                .orElseGet(() -> formats.money(cost.npvInArrears(), currency) + " – "
                        + formats.money(cost.npvInAdvance(), currency));
        return why(offer, Figure.NPV, "npv", shown);
    }

    private Cell providerFees(ComparedOffer offer) {
        var fees = offer.costing().total().feesByAuthority().getOrDefault(FeeAuthority.PROVIDER, BigDecimal.ZERO);
        return why(offer, Figure.FEES, "providerFees", formats.money(fees, currency));
    }

    /** What the first smaller team of the engagement's seat paths would save. */
    private void smallerTeam() {
        comparison.engagement().assumptions().seatPaths().stream()
                .filter(path -> path.seats() < comparison.seats())
                .findFirst()
                .ifPresent(path -> rows.add(new CompareRow(
                        text("quotes.compare.row.smaller", comparison.seats() - path.seats(), path.fromMonth()),
                        comparison.offers().stream()
                                .map(offer -> saved(offer, path))
                                .toList())));
    }

    private Cell saved(ComparedOffer offer, SeatPath path) {
        var total = offer.costing().total().total();
        var cost = offer.costing().seatPath(path.seats(), path.fromMonth());
        var least = total.subtract(cost.high());
        var most = total.subtract(cost.low());
        var shown = saved(least, most);
        var title = text("quotes.compare.row.smaller", comparison.seats() - path.seats(), path.fromMonth());
        return Cell.why(
                shown,
                () -> explained.why(
                        "quotes.why.smaller",
                        title,
                        shown,
                        List.of(
                                explained.money("terms.input.total", total),
                                explained.money("quotes.why.input.smallerLow", cost.low()),
                                explained.money("quotes.why.input.smallerHigh", cost.high()),
                                explained.clause(offer.terms(), "seats.trueDown", wording),
                                explained.clause(offer.terms(), "seats.floor", wording))));
    }

    private String saved(BigDecimal least, BigDecimal most) {
        if (least.compareTo(most) == 0) {
            return least.signum() <= 0
                    ? text("quotes.compare.savesNothing")
                    : text("quotes.compare.saves", formats.money(least, currency));
        }
        return text(
                "quotes.compare.savesUnknown", formats.money(least, currency) + " – " + formats.money(most, currency));
    }

    private Cell availability(ComparedOffer offer) {
        var cell = term(offer, "sla.target");
        return offer.terms().contradictions().stream()
                .filter(contradiction -> contradiction.key().equals("sla.target"))
                .findFirst()
                .map(contradiction -> {
                    var said = text("quotes.compare.saysElsewhere", wording.value(contradiction.other()));
                    return new Cell(
                            cell.text() + " " + said,
                            false,
                            () -> new Div(cell.component().get(), Badge.bad(said)));
                })
                .orElse(cell);
    }

    private Cell gates(ComparedOffer offer) {
        var gates = offer.gates().stream().map(gate -> findings.say(gate)).toList();
        if (gates.isEmpty()) {
            return new Cell("", false, () -> Badge.good(text("quotes.compare.noGates")));
        }
        return new Cell(String.join(" ", gates), false, () -> {
            var badges = new Div();
            badges.addClassName("pq-badges");
            gates.forEach(gate -> badges.add(Badge.bad(gate)));
            return badges;
        });
    }

    private Cell term(ComparedOffer offer, String key) {
        return offer.terms()
                .governing(key)
                .map(term -> {
                    var shown = wording.value(term);
                    return new Cell(shown, false, () -> {
                        var evidence = new EvidenceBadge(term.evidence());
                        evidence.addClassName("pl-small");
                        return new Div(new Span(shown), new Text(" "), evidence);
                    });
                })
                .orElseGet(this::unknown);
    }

    private Cell why(ComparedOffer offer, Figure figure, String row, String shown) {
        var title = text("quotes.compare.row." + row);
        return new Cell(
                shown, true, () -> new WhyPopover(shown, () -> explained.why(offer.costing(), figure, title, shown)));
    }

    private Cell unknown() {
        return Cell.text(text("terms.word.UNKNOWN"));
    }

    private static Cell badged(String text, Badge badge) {
        return new Cell(text, false, () -> new Div(new Text(text + " "), badge));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
