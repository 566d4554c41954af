package io.parley.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.briefs.BriefFacts;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.common.Formats;
import io.parley.terms.FeeAuthority;
import io.parley.terms.FindingWording;
import io.parley.uikit.ChartSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
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

    /** @param reader in whose language */
    OfferTable(BriefFacts facts, Component reader) {
        this.facts = facts;
        this.reader = reader;
        this.formats = Formats.of(UI.getCurrentOrThrow().getLocale());
        this.currency = Currency.getInstance(facts.currency());
        this.findings = new FindingWording(reader::getTranslation);
    }

    List<String> columns() {
        return Stream.concat(Stream.of(""), facts.offers().stream().map(this::name))
                .toList();
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("portal.compare.listPrice", offer -> money(offer.listPricePerSeat())));
        rows.add(row("portal.compare.perSeat", offer -> money(offer.perSeatPerMonth())));
        rows.add(row("portal.compare.total", offer -> money(offer.total())));
        rows.add(row("portal.compare.recurring", offer -> money(offer.recurring())));
        for (FeeAuthority authority : FeeAuthority.values()) {
            rows.add(row("portal.compare.fees." + authority.name(), offer -> money(offer.fees(authority))));
        }
        rows.add(row("portal.compare.oneOffs", offer -> money(offer.oneOffs())));
        rows.add(row("portal.compare.exit12", offer -> exit(offer, ONE_YEAR)));
        rows.add(row("portal.compare.exit24", offer -> exit(offer, TWO_YEARS)));
        rows.add(row("portal.compare.validUntil", this::validity));
        rows.add(row("portal.compare.gates", this::gates));
        return rows;
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

    private List<String> row(String key, Function<Offer, String> cell) {
        return Stream.concat(
                        Stream.of(reader.getTranslation(key)),
                        facts.offers().stream().map(cell))
                .toList();
    }

    private String name(Offer offer) {
        boolean chosen = offer.quote().equals(facts.decision().quote());
        return chosen ? reader.getTranslation("portal.compare.recommended", offer.provider()) : offer.provider();
    }

    private String exit(Offer offer, int month) {
        return offer.exit(month)
                .map(exit -> offer.unknownExitParts().isEmpty()
                        ? money(exit.total())
                        : reader.getTranslation("portal.figure.atLeast", money(exit.total())))
                .orElseGet(this::unknown);
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

    private String money(@Nullable BigDecimal amount) {
        return amount == null ? unknown() : formats.money(amount, currency);
    }

    private String unknown() {
        return reader.getTranslation("portal.compare.unknown");
    }
}
