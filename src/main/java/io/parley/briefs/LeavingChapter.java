package io.parley.briefs;

import io.parley.briefs.BriefFacts.Exit;
import io.parley.briefs.BriefFacts.Notice;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportChart;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What getting out of each offer would cost, month by month, and when notice must be given not to stay in it. */
final class LeavingChapter {

    private static final List<String> COLORS =
            List.of("#0B6B6B", "#C26A4A", "#2F6F8F", "#5C4B8A", "#B9A27A", "#8796A8");

    private final BriefContext brief;
    private final @Nullable Offer chosen;

    LeavingChapter(BriefContext brief) {
        this.brief = brief;
        this.chosen = brief.facts().findRecommended().orElse(null);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chapter(brief.say("leaving.title"), true));
        blocks.add(new Block.Paragraph(Markup.text(brief.say("leaving.intro"))));
        List<Offer> known = brief.facts().offers().stream()
                .filter(offer -> !offer.exits().isEmpty())
                .limit(COLORS.size())
                .toList();
        if (!known.isEmpty()) {
            blocks.add(new Block.Heading(brief.say("leaving.fee")));
            blocks.add(new Block.Chart(curves(known)));
            blocks.add(new Block.Small(legend(known)));
        }
        for (List<Offer> offers : BriefTables.stretches(brief.facts().offers())) {
            blocks.add(new Block.Table(BriefTables.ofOffers(offers, chosen, fees(offers), false)));
        }
        if (brief.facts().offers().stream()
                .anyMatch(offer -> !offer.unknownExitParts().isEmpty())) {
            blocks.add(new Block.Small(Markup.text(brief.say("leaving.atLeast", unknownParts()))));
        }
        blocks.add(new Block.Heading(brief.say("leaving.notice")));
        blocks.add(new Block.Paragraph(Markup.text(brief.say(
                "leaving.noticeIntro", brief.words().date(brief.facts().serviceStart())))));
        for (List<Offer> offers : BriefTables.stretches(brief.facts().offers())) {
            blocks.add(new Block.Table(BriefTables.ofOffers(offers, chosen, notices(offers), false)));
        }
        return blocks;
    }

    private ReportChart curves(List<Offer> offers) {
        List<ReportChart.Curve> curves = IntStream.range(0, offers.size())
                .mapToObj(i ->
                        new ReportChart.Curve(offers.get(i).provider(), COLORS.get(i), i > 0, points(offers.get(i))))
                .toList();
        return new ReportChart.Curves(
                curves, List.of(), brief.say("leaving.axis"), brief.words().currencySign());
    }

    private static List<ReportChart.Point> points(Offer offer) {
        return offer.exits().stream()
                .map(exit -> new ReportChart.Point(exit.month(), exit.total()))
                .toList();
    }

    private static Markup legend(List<Offer> offers) {
        Markup legend = Markup.empty();
        for (int i = 0; i < offers.size(); i++) {
            legend = legend.then(Markup.swatch(COLORS.get(i)))
                    .then(" " + offers.get(i).provider() + "    ");
        }
        return legend;
    }

    private List<Row> fees(List<Offer> offers) {
        List<Row> rows = new ArrayList<>();
        rows.add(BriefTables.row(
                brief.computed(
                        brief.say("leaving.preDelivery"),
                        brief.say("leaving.preDelivery"),
                        "terms.formula.PRE_DELIVERY",
                        ""),
                offers,
                offer -> offer.preDelivery() == null
                        ? Markup.text("–")
                        : brief.money(offer.preDelivery())
                                .notes(brief.notes().of(offer.provider(), offer.evidence("etf.preDelivery")))));
        int longest = offers.stream().mapToInt(Offer::months).max().orElse(0);
        for (int month = 6; month <= longest; month += 6) {
            int after = month;
            rows.add(BriefTables.row(
                    brief.computed(
                            brief.say("row.exit", after),
                            brief.terms().name("etf", null),
                            "terms.formula.TERMINATION_FEE",
                            ""),
                    offers,
                    offer -> exit(offer, after)));
        }
        return rows;
    }

    private Markup exit(Offer offer, int month) {
        if (offer.exits().isEmpty()) {
            return Markup.toned(Tone.WARN, brief.say("term.unknownShort"));
        }
        Exit exit = offer.exit(month).orElse(null);
        if (exit == null) {
            return Markup.text("–");
        }
        String amount = brief.words().money(exit.total());
        return Markup.text(offer.unknownExitParts().isEmpty() ? amount : brief.say("exit.atLeast", amount))
                .notes(brief.sources(offer, "etf", "etf.clawback.oneOff", "etf.clawback.promo"));
    }

    private String unknownParts() {
        return brief.facts().offers().stream()
                .filter(offer -> !offer.unknownExitParts().isEmpty())
                .map(offer -> offer.provider() + " ("
                        + offer.unknownExitParts().stream()
                                .map(part -> brief.say("terms.word." + part))
                                .collect(Collectors.joining(brief.say("list.separator")))
                        + ")")
                .collect(Collectors.joining(brief.say("list.separator")));
    }

    private List<Row> notices(List<Offer> offers) {
        List<Row> rows = new ArrayList<>();
        rows.add(BriefTables.row(
                Markup.text(brief.terms().name("renewal.mode", null)),
                offers,
                offer -> brief.term(offer, "renewal.mode")));
        rows.add(BriefTables.row(Markup.text(brief.say("leaving.lastDay")), offers, offer -> {
            Notice notice = offer.noticeAfterSigning();
            var last = notice == null ? null : notice.lastDay();
            return Markup.text(last == null ? "–" : brief.words().date(last));
        }));
        rows.add(BriefTables.row(Markup.text(brief.say("leaving.sendBy")), offers, this::sendBy));
        return rows;
    }

    private Markup sendBy(Offer offer) {
        Notice notice = offer.noticeAfterSigning();
        if (notice == null || notice.status().equals("UNKNOWN")) {
            return Markup.toned(Tone.WARN, brief.say("term.unknownShort"));
        }
        var sendBy = notice.sendBy();
        if (sendBy == null) {
            return Markup.text(brief.say("terms.word.NO_NOTICE_NEEDED"));
        }
        return Markup.text(brief.words().date(sendBy))
                .notes(brief.notes().of(offer.provider(), offer.evidence("notice.period")));
    }
}
