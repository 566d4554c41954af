package io.parley.briefs;

import io.parley.briefs.HardwareGaps.OfferGap;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who replaces what breaks after its warranty: the gap of each offer, what it may cost, and what to ask for. */
final class HardwareChapter {

    private final BriefContext brief;
    private final HardwareGaps gaps;
    private final BriefWords money;

    HardwareChapter(BriefContext brief, HardwareGaps gaps) {
        this.brief = brief;
        this.gaps = gaps;
        this.money = new BriefWords(brief.words().locale(), gaps.currency());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chapter(brief.say("hardware.title"), false));
        var shown = shown();
        blocks.add(new Block.Paragraph(Markup.text(sentence(shown))));
        blocks.add(new Block.Table(table()));
        unknowns(shown).forEach(line -> blocks.add(new Block.Callout(Tone.WARN, Markup.text(line))));
        if (!shown.asks().isEmpty()) {
            blocks.add(new Block.Heading(brief.say("hardware.ask", shown.provider())));
            blocks.add(new Block.Paragraph(
                    Markup.text(brief.say("gaps.ask.intro", brief.words().date(shown.lastDay())))));
            for (var ask : shown.asks()) {
                blocks.add(new Block.Bullet(Markup.text(brief.say(
                        "gaps.ask.line",
                        ask.devices(),
                        ask.family(),
                        brief.words().date(ask.from())))));
            }
            blocks.add(new Block.Paragraph(Markup.text(brief.say("gaps.ask.end"))));
        }
        return blocks;
    }

    /** The recommended offer, else the first. */
    private OfferGap shown() {
        UUID chosen =
                brief.facts().findRecommended().map(BriefFacts.Offer::quote).orElse(null);
        return gaps.offers().stream()
                .filter(offer -> offer.quote().equals(chosen))
                .findFirst()
                .orElse(gaps.offers().getFirst());
    }

    private String sentence(OfferGap offer) {
        var until = brief.words().date(offer.lastDay());
        if (offer.uncovered() == 0) {
            return brief.say(
                    offer.unknown() == 0 ? "hardware.none" : "hardware.noneKnown",
                    offer.provider(),
                    gaps.devices() - offer.unknown(),
                    until);
        }
        return brief.say(
                "hardware.sentence",
                offer.provider(),
                offer.uncovered(),
                gaps.devices(),
                until,
                number(offer.months()));
    }

    private List<String> unknowns(OfferGap offer) {
        var lines = new ArrayList<String>();
        if (offer.unknown() > 0) {
            lines.add(brief.say("gaps.missing.cover", offer.unknown()));
        }
        if (offer.withoutRate() > 0) {
            lines.add(brief.say("gaps.missing.rate", offer.withoutRate()));
        }
        if (offer.withoutPrice() > 0) {
            lines.add(brief.say("gaps.missing.price", offer.withoutPrice()));
        }
        return lines;
    }

    private ReportTable table() {
        return new ReportTable(
                List.of(
                        new Column(28, Align.LEFT),
                        new Column(18, Align.RIGHT),
                        new Column(18, Align.RIGHT),
                        new Column(18, Align.RIGHT),
                        new Column(18, Align.RIGHT)),
                List.of(
                        Markup.empty(),
                        Markup.text(brief.say("hardware.col.uncovered", gaps.devices())),
                        brief.computed(
                                brief.say("gaps.table.months"), brief.say("gaps.table.months"), "gaps.why.months", ""),
                        brief.computed(
                                brief.say("gaps.table.failures"),
                                brief.say("gaps.table.failures"),
                                "gaps.why.failures",
                                ""),
                        brief.computed(
                                brief.say("gaps.table.cost"), brief.say("gaps.table.cost"), "gaps.why.cost", "")),
                gaps.offers().stream().map(this::row).toList(),
                false);
    }

    private Row row(OfferGap offer) {
        boolean partly = offer.unknown() > 0;
        boolean noRate = partly || offer.withoutRate() > 0;
        var failures = offer.failures();
        var cost = offer.cost();
        return Row.body(
                Markup.text(offer.provider()),
                figure(String.valueOf(offer.uncovered()), partly),
                figure(number(offer.months()), partly),
                figure(failures == null ? null : number(failures), noRate),
                figure(cost == null ? null : money.money(cost), noRate || offer.withoutPrice() > 0));
    }

    private Markup figure(@Nullable String figure, boolean atLeast) {
        if (figure == null) {
            return Markup.toned(Tone.WARN, brief.say("term.unknownShort"));
        }
        return Markup.text(atLeast ? brief.say("exit.atLeast", figure) : figure);
    }

    private String number(BigDecimal number) {
        return brief.words().number(number, 1);
    }
}
