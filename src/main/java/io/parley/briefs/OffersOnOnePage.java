package io.parley.briefs;

import io.parley.briefs.BriefFacts.Exit;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportChart;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import io.parley.terms.FeeAuthority;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lower part of the first page: the offers in one table and one chart, and the dates that come first. */
final class OffersOnOnePage {

    /** Rows of offers' bars and of dates that fit the page together, below a decision with its reasons and without. */
    private static final int WITH_REASONS = 6;

    private static final int WITHOUT_REASONS = 8;
    private static final int FEWEST_DATES = 2;

    private final BriefContext brief;
    private final @Nullable Offer chosen;

    OffersOnOnePage(BriefContext brief) {
        this.brief = brief;
        this.chosen = brief.facts().findRecommended().orElse(null);
    }

    List<Block> blocks() {
        List<Offer> shown = brief.facts().offers().stream()
                .filter(offer -> !offer.expired() || offer.equals(chosen))
                .limit(BriefTables.OFFERS_SIDE_BY_SIDE)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(brief.say("decision.offers")));
        blocks.add(new Block.Table(table(shown)));
        blocks.add(new Block.Chart(chart(shown)));
        blocks.add(new Block.Small(CostParts.legend(brief.words())));
        blocks.add(new Block.Heading(brief.say("decision.byWhen")));
        blocks.add(new Block.Table(KeyDates.table(
                brief, KeyDates.of(brief).stream().limit(room(shown)).toList())));
        return blocks;
    }

    /** Dates that come first: one more row than there is room for would run onto an empty page. */
    private int room(List<Offer> shown) {
        int most = chosen == null ? WITHOUT_REASONS : WITH_REASONS;
        return Math.clamp(most - shown.size(), FEWEST_DATES, most - FEWEST_DATES);
    }

    static Markup exitAmount(BriefContext brief, Offer offer, Exit exit) {
        String amount = brief.words().money(exit.total());
        return Markup.text(offer.unknownExitParts().isEmpty() ? amount : brief.say("exit.atLeast", amount));
    }

    private ReportTable table(List<Offer> shown) {
        List<Row> rows = new ArrayList<>();
        rows.add(BriefTables.row(
                Markup.text(brief.say("row.listPrice")),
                shown,
                offer -> offer.listPricePerSeat() == null
                        ? unknown()
                        : brief.money(offer.listPricePerSeat()).notes(brief.sources(offer, "price.seat"))));
        rows.add(BriefTables.strong(
                brief.perSeatName(brief.say("row.perSeat")),
                shown,
                offer -> brief.withFees(offer, offer.perSeatPerMonth())));
        rows.add(BriefTables.row(
                brief.totalName(brief.say("row.totalOver", brief.facts().months())),
                shown,
                offer -> brief.withFees(offer, offer.total())));
        rows.add(BriefTables.row(
                Markup.text(brief.say("row.providerFees")), shown, offer -> brief.fees(offer, FeeAuthority.PROVIDER)));
        rows.add(BriefTables.row(
                Markup.text(brief.say("row.exit", 12)),
                shown,
                offer -> offer.exit(12)
                        .map(exit -> exitAmount(brief, offer, exit).notes(brief.sources(offer, "etf")))
                        .orElseGet(this::unknown)));
        rows.add(BriefTables.row(Markup.text(brief.say("row.gates")), shown, this::gates));
        return BriefTables.ofOffers(shown, chosen, rows, false);
    }

    private Markup unknown() {
        return Markup.toned(Tone.WARN, brief.say("term.unknownShort"));
    }

    private Markup gates(Offer offer) {
        if (offer.gates().isEmpty()) {
            return Markup.text(brief.say("gate.none"));
        }
        return Markup.toned(
                Tone.BAD,
                offer.gates().stream()
                        .map(brief.findings()::brief)
                        .collect(Collectors.joining(brief.say("gate.join"))));
    }

    private ReportChart chart(List<Offer> shown) {
        return new ReportChart.StackedBars(
                CostParts.parts(brief.words()),
                shown.stream()
                        .map(offer -> new ReportChart.Stack(
                                offer.provider(),
                                CostParts.of(offer),
                                brief.words().roundMoney(offer.total()),
                                offer.equals(chosen)))
                        .toList());
    }
}
