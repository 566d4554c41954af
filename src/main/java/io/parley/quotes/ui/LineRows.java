package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.parley.common.Formats;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.LinesAcross;
import io.parley.quotes.QuoteLine;
import io.parley.quotes.ui.CompareRow.Cell;
import io.parley.terms.LineKind;
import io.parley.terms.OfferCosting.Figure;
import io.parley.terms.PricedLine;
import io.parley.uikit.Why;
import io.parley.uikit.WhyPopover;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The offers line by line, as the papers have them and in their currencies: before promotions, rises and fees. */
final class LineRows {

    private static final String NONE = "–";

    private final Component texts;
    private final Comparison comparison;
    private final Formats formats;
    private final Explained explained;

    LineRows(Component texts, Comparison comparison) {
        this.texts = texts;
        this.comparison = comparison;
        this.formats = Formats.of(UI.getCurrentOrThrow().getLocale());
        this.explained = new Explained(texts, comparison.engagement().currency());
    }

    List<CompareRow> all() {
        var lines = comparison.offers().stream().map(ComparedOffer::lines).toList();
        var rows = new ArrayList<CompareRow>();
        for (var kind : LineKind.values()) {
            var across = LinesAcross.of(lines, kind);
            if (!across.isEmpty()) {
                rows.add(CompareRow.heading(text("quotes.compare.lines." + kind)));
                across.forEach(row -> rows.add(row(row)));
                rows.add(sum(kind));
            }
        }
        rows.add(CompareRow.heading(text("quotes.compare.part.costs")));
        rows.add(total(
                "quotes.compare.row.perSeat",
                Figure.PER_SEAT_PER_MONTH,
                offer -> offer.costing().total().perSeatPerMonth()));
        rows.add(total(
                "quotes.compare.row.total",
                Figure.TOTAL,
                offer -> offer.costing().total().total()));
        return rows;
    }

    private CompareRow row(LinesAcross.Row row) {
        var first = row.first();
        var label = first.site() == null || first.site().isBlank()
                ? first.description()
                : text("quotes.compare.lines.atSite", first.description(), first.site());
        return new CompareRow(
                label,
                IntStream.range(0, comparison.offers().size())
                        .mapToObj(offer -> row.line(offer)
                                .map(line -> cell(
                                        line, paperCurrency(comparison.offers().get(offer))))
                                .orElseGet(() -> Cell.figure(NONE)))
                        .toList());
    }

    private Cell cell(PricedLine line, Currency currency) {
        var amount = formats.money(amount(line, currency), currency);
        var factors = text(
                "quotes.compare.lines.factors",
                formats.number(line.quantity()),
                formats.price(line.unitPrice(), currency));
        return new Cell(text("quotes.compare.lines.cell", amount, factors), true, () -> {
            var small = new Div(factors);
            small.addClassNames("pl-muted", "pl-small");
            return new Div(new Div(new WhyPopover(amount, () -> why(line, amount, currency))), small);
        });
    }

    private Why why(PricedLine line, String amount, Currency currency) {
        return explained.why(
                "quotes.why.line",
                line.description(),
                amount,
                List.of(
                        explained.word("quotes.why.input.quantity", formats.number(line.quantity())),
                        explained.word("quotes.why.input.price", formats.price(line.unitPrice(), currency))));
    }

    private Why sum(ComparedOffer offer, LineKind kind, String shown) {
        return explained.why(
                "quotes.why.sum",
                text("quotes.compare.lines.sum." + kind),
                shown,
                offer.lines().stream()
                        .map(QuoteLine::line)
                        .filter(line -> line.kind() == kind)
                        .map(line -> new Why.Input(
                                line.description(),
                                formats.money(amount(line, paperCurrency(offer)), paperCurrency(offer))))
                        .toList());
    }

    private CompareRow sum(LineKind kind) {
        return new CompareRow(
                text("quotes.compare.lines.sum." + kind),
                comparison.offers().stream()
                        .map(offer -> {
                            var shown = formats.money(sum(offer, kind), paperCurrency(offer));
                            return strong(shown, () -> sum(offer, kind, shown));
                        })
                        .toList());
    }

    private static BigDecimal sum(ComparedOffer offer, LineKind kind) {
        return offer.lines().stream()
                .map(QuoteLine::line)
                .filter(line -> line.kind() == kind)
                .map(line -> amount(line, paperCurrency(offer)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Rounded before it is added up, so that the column foots. */
    private static BigDecimal amount(PricedLine line, Currency currency) {
        return line.quantity()
                .multiply(line.unitPrice())
                .setScale(Math.max(currency.getDefaultFractionDigits(), 0), RoundingMode.HALF_UP);
    }

    private CompareRow total(String key, Figure figure, Function<ComparedOffer, BigDecimal> amount) {
        var label = text(key, comparison.months());
        return new CompareRow(
                label,
                comparison.offers().stream()
                        .map(offer -> {
                            var shown = formats.money(
                                    amount.apply(offer), comparison.engagement().currency());
                            return strong(shown, () -> explained.why(offer.costing(), figure, label, shown));
                        })
                        .toList());
    }

    private static Cell strong(String shown, Supplier<Why> why) {
        return new Cell(shown, true, () -> {
            var strong = new WhyPopover(shown, why);
            strong.addClassName("pl-strong");
            return strong;
        });
    }

    private static Currency paperCurrency(ComparedOffer offer) {
        return Currency.getInstance(offer.quote().currency());
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
