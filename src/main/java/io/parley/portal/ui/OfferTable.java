package io.parley.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.briefs.BriefFacts;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.common.Formats;
import io.parley.terms.FeeAuthority;
import io.parley.terms.FindingWording;
import io.parley.uikit.ChartSpec;
import io.parley.uikit.TableTwin.Cell;
import io.parley.uikit.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offers of a released brief as columns, and the same as a picture. */
final class OfferTable {

    private static final int ONE_YEAR = 12;
    private static final int TWO_YEARS = 24;

    private final BriefFacts facts;
    private final Component reader;
    private final Formats formats;
    private final Currency currency;
    private final FindingWording findings;
    private final OfferWhy why;

    /** @param reader in whose language */
    OfferTable(BriefFacts facts, Component reader) {
        this.facts = facts;
        this.reader = reader;
        this.formats = Formats.of(UI.getCurrentOrThrow().getLocale());
        this.currency = Currency.getInstance(facts.currency());
        this.findings = new FindingWording(reader::getTranslation);
        this.why = new OfferWhy(facts, reader);
    }

    List<String> columns() {
        return Stream.concat(Stream.of(""), facts.offers().stream().map(this::name))
                .toList();
    }

    /** How the picture's figures came about. */
    Why chartWhy() {
        var chart = chart();
        return why.totals(chart.title(), chart.summary());
    }

    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("portal.compare.listPrice", (offer, title) -> {
            var price = offer.listPricePerSeat();
            return price == null ? Cell.text(unknown()) : figure(price, shown -> why.listPrice(offer, title, shown));
        }));
        rows.add(row(
                "portal.compare.perSeat",
                (offer, title) -> figure(offer.perSeatPerMonth(), shown -> why.perSeat(offer, title, shown))));
        rows.add(row(
                "portal.compare.total",
                (offer, title) -> figure(offer.total(), shown -> why.total(offer, title, shown))));
        rows.add(row(
                "portal.compare.recurring",
                (offer, title) -> figure(offer.recurring(), shown -> why.recurring(offer, title, shown))));
        for (FeeAuthority authority : FeeAuthority.values()) {
            rows.add(row(
                    "portal.compare.fees." + authority.name(),
                    (offer, title) -> offer.feesKnown()
                            ? figure(offer.fees(authority), shown -> why.fees(offer, authority, title, shown))
                            : Cell.text(unknown())));
        }
        rows.add(row(
                "portal.compare.oneOffs",
                (offer, title) -> figure(offer.oneOffs(), shown -> why.oneOffs(offer, title, shown))));
        rows.add(row("portal.compare.exit12", (offer, title) -> exit(offer, ONE_YEAR, title)));
        rows.add(row("portal.compare.exit24", (offer, title) -> exit(offer, TWO_YEARS, title)));
        rows.add(row("portal.compare.validUntil", (offer, title) -> Cell.text(validity(offer))));
        rows.add(row("portal.compare.gates", (offer, title) -> Cell.text(gates(offer))));
        return rows;
    }

    private Cell figure(BigDecimal amount, Function<String, Why> explained) {
        var shown = money(amount);
        return new Cell(shown, () -> explained.apply(shown));
    }

    ChartSpec chart() {
        List<ChartSpec.Series> series = List.of(
                series("portal.compare.recurring", ChartSpec.Color.SERVICE, Offer::recurring),
                fees(FeeAuthority.GOVERNMENT, ChartSpec.Color.GOVERNMENT),
                fees(FeeAuthority.PASS_THROUGH, ChartSpec.Color.PASS_THROUGH),
                fees(FeeAuthority.PROVIDER, ChartSpec.Color.PROVIDER),
                series("portal.compare.oneOffs", ChartSpec.Color.ONE_OFF, Offer::oneOffs));
        Offer first = facts.offers().getFirst();
        return new ChartSpec(
                ChartSpec.Kind.STACKED_BARS,
                reader.getTranslation("portal.compare.chart"),
                reader.getTranslation("portal.compare.chart.summary", first.provider(), money(first.total())),
                facts.offers().stream().map(this::name).toList(),
                series,
                currency);
    }

    private ChartSpec.Series fees(FeeAuthority authority, ChartSpec.Color color) {
        return series("portal.compare.fees." + authority.name(), color, offer -> offer.fees(authority));
    }

    private ChartSpec.Series series(String key, ChartSpec.Color color, Function<Offer, BigDecimal> value) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        facts.offers().forEach(offer -> values.add(value.apply(offer)));
        return new ChartSpec.Series(reader.getTranslation(key), color, values);
    }

    private List<Cell> row(String key, BiFunction<Offer, String, Cell> cell) {
        var title = reader.getTranslation(key);
        return Stream.concat(
                        Stream.of(Cell.text(title)), facts.offers().stream().map(offer -> cell.apply(offer, title)))
                .toList();
    }

    private String name(Offer offer) {
        boolean chosen = offer.quote().equals(facts.decision().quote());
        return chosen ? reader.getTranslation("portal.compare.recommended", offer.provider()) : offer.provider();
    }

    private Cell exit(Offer offer, int month, String title) {
        return offer.exit(month)
                .map(exit -> {
                    var shown = offer.unknownExitParts().isEmpty()
                            ? money(exit.total())
                            : reader.getTranslation("portal.figure.atLeast", money(exit.total()));
                    return new Cell(shown, () -> why.exit(offer, exit, title, shown));
                })
                .orElseGet(() -> Cell.text(unknown()));
    }

    private String validity(Offer offer) {
        if (offer.validUntil() == null) {
            return unknown();
        }
        String date = formats.date(offer.validUntil());
        return offer.expired() ? reader.getTranslation("portal.compare.expired", date) : date;
    }

    private String gates(Offer offer) {
        return offer.gates().isEmpty()
                ? reader.getTranslation("portal.compare.passes")
                : offer.gates().stream()
                        .map(found -> findings.say(found.rule(), found.values()))
                        .reduce((one, other) -> one + " " + other)
                        .orElse("");
    }

    private String money(BigDecimal amount) {
        return formats.money(amount, currency);
    }

    private String unknown() {
        return reader.getTranslation("portal.compare.unknown");
    }
}
