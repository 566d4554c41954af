package io.parley.briefs;

import io.parley.briefs.BriefFacts.Fee;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Year;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportChart;
import io.parley.reporting.ReportTable.Row;
import io.parley.terms.FeeAuthority;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each offer costs, part by part, and what its clauses say. Every total is the sum of the rows above it. */
final class OffersChapter {

    private static final List<String> CLAUSES = List.of(
            "term.months",
            "price.escalator",
            "addons.priceLock",
            "seats.trueDown",
            "seats.added",
            "etf",
            "renewal.mode",
            "renewal.months",
            "notice.period",
            "change.unilateral",
            "sla.target",
            "sla.effort",
            "sla.measuredBy",
            "sla.minOutageMinutes",
            "sla.capPercent",
            "sla.chronicExit",
            "support.hours",
            "billing.timing",
            "law.disputes");

    private final BriefContext brief;
    private final @Nullable Offer chosen;

    OffersChapter(BriefContext brief) {
        this.brief = brief;
        this.chosen = brief.facts().findRecommended().orElse(null);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chapter(brief.say("offers.title"), true));
        blocks.add(new Block.Paragraph(Markup.text(brief.say(
                "offers.intro",
                brief.facts().seats(),
                brief.facts().months(),
                brief.words().percent(brief.facts().discountRate())))));
        blocks.add(new Block.Heading(brief.say("offers.cost")));
        for (List<Offer> offers : BriefTables.stretches(brief.facts().offers())) {
            blocks.add(new Block.Table(BriefTables.ofOffers(offers, chosen, costs(offers), false)));
        }
        blocks.add(new Block.Heading(brief.say("offers.byYear")));
        blocks.add(new Block.Chart(byYear()));
        blocks.add(new Block.Small(CostParts.legend(brief.words())));
        blocks.add(new Block.Heading(brief.say("offers.clauses")));
        for (List<Offer> offers : BriefTables.stretches(brief.facts().offers())) {
            blocks.add(new Block.Table(BriefTables.ofOffers(offers, chosen, clauses(offers), true)));
        }
        return blocks;
    }

    private List<Row> costs(List<Offer> offers) {
        List<Row> rows = new ArrayList<>();
        rows.add(plain(
                computed("row.recurring", "terms.formula.RECURRING", ""),
                offers,
                offer -> brief.money(offer.recurring()).notes(brief.sources(offer, "price.seat", "price.escalator"))));
        for (FeeAuthority authority : FeeAuthority.values()) {
            rows.add(plain(
                    computed("row.fees." + authority, "terms.formula.FEES", ""),
                    offers,
                    offer -> fees(offer, authority)));
        }
        rows.add(plain(
                computed("row.oneOffs", "terms.formula.ONE_OFFS", ""), offers, offer -> brief.money(offer.oneOffs())));
        rows.add(BriefTables.total(
                brief.totalName(brief.say("row.totalOver", brief.facts().months())),
                offers,
                offer -> brief.withFees(offer, offer.total())));
        rows.add(plain(
                brief.perSeatName(brief.say("row.perSeat")),
                offers,
                offer -> brief.withFees(offer, offer.perSeatPerMonth())));
        rows.add(plain(computed("row.promotions", "terms.formula.PROMOTIONS", ""), offers, this::promotions));
        rows.add(plain(
                computed(
                        "row.npv",
                        "terms.formula.NPV",
                        brief.words().percent(brief.facts().discountRate())),
                offers,
                offer -> presentValue(offer).notes(brief.sources(offer, "billing.timing"))));
        if (offers.stream().anyMatch(offer -> offer.worstIndexTotal() != null)) {
            rows.add(plain(computed("row.worstIndex", "terms.formula.WORST_INDEX", ""), offers, offer -> {
                BigDecimal worst = offer.worstIndexTotal();
                return worst == null
                        ? Markup.text("–")
                        : brief.money(worst).notes(brief.sources(offer, "price.escalator"));
            }));
        }
        return rows;
    }

    private static Row plain(Markup name, List<Offer> offers, java.util.function.Function<Offer, Markup> cell) {
        return BriefTables.row(name, offers, cell);
    }

    private Markup computed(String key, String formulaKey, String inputs) {
        return brief.computed(brief.say(key), brief.say(key), formulaKey, inputs);
    }

    private Markup promotions(Offer offer) {
        return brief.money(offer.promotions())
                .notes(brief.notes()
                        .of(
                                offer.provider(),
                                offer.terms().stream()
                                        .filter(term -> term.key().startsWith("promo.") && term.governing())
                                        .map(BriefFacts.Statement::evidence)
                                        .toList()));
    }

    private Markup fees(Offer offer, FeeAuthority authority) {
        List<Integer> sources = offer.fees().stream()
                .filter(fee -> fee.authority() == authority)
                .flatMap(fee -> brief.notes().of(offer.provider(), offer.evidence("fee." + fee.id())).stream())
                .distinct()
                .toList();
        return brief.fees(offer, authority).notes(sources);
    }

    private Markup presentValue(Offer offer) {
        String timing = offer.timing();
        if (timing == null) {
            return Markup.text(brief.say(
                    "row.npvBoth",
                    brief.words().money(offer.npvInAdvance()),
                    brief.words().money(offer.npvInArrears())));
        }
        return brief.money(timing.equals("ADVANCE") ? offer.npvInAdvance() : offer.npvInArrears());
    }

    private ReportChart byYear() {
        List<Offer> offers = brief.facts().offers().stream()
                .limit(BriefTables.OFFERS_SIDE_BY_SIDE)
                .toList();
        return new ReportChart.StackedPanels(
                CostParts.parts(brief.words()),
                offers.stream()
                        .map(offer -> new ReportChart.Panel(
                                offer.provider(),
                                offer.years().stream().map(this::column).toList(),
                                offer.equals(chosen)))
                        .toList(),
                brief.words().currencySign());
    }

    private ReportChart.Stack column(Year year) {
        List<BigDecimal> parts = CostParts.of(year);
        BigDecimal total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ReportChart.Stack(
                brief.say("chart.year", year.year()), parts, brief.words().roundMoney(total), false);
    }

    private List<Row> clauses(List<Offer> offers) {
        List<Row> rows = new ArrayList<>();
        rows.add(BriefTables.row(
                Markup.text(brief.say("row.validUntil")), offers, offer -> brief.term(offer, "quote.validUntil")));
        for (String key : CLAUSES) {
            if (offers.stream().anyMatch(offer -> offer.term(key).isPresent())) {
                rows.add(BriefTables.row(
                        Markup.text(brief.terms().name(key, null)), offers, offer -> brief.term(offer, key)));
            }
        }
        return rows;
    }

    /** Names of an offer's fees as printed on its paper. */
    static String name(Fee fee, BriefContext brief) {
        String label = fee.label();
        return label != null ? label : brief.terms().name("fee." + fee.id(), null);
    }
}
