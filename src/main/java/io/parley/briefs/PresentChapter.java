package io.parley.briefs;

import io.parley.briefs.BriefFacts.Exit;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Present;
import io.parley.briefs.BriefFacts.Wait;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportChart;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leave the present contract now, or wait: what each month of staying costs in the end. */
final class PresentChapter {

    private final BriefContext brief;
    private final Present present;
    private final @Nullable Offer chosen;

    PresentChapter(BriefContext brief, Present present) {
        this.brief = brief;
        this.present = present;
        this.chosen = brief.facts().findRecommended().orElse(null);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chapter(brief.say("present.title"), true));
        blocks.add(new Block.Paragraph(Markup.text(brief.say(
                        "present.intro",
                        present.provider(),
                        present.monthToday(),
                        present.monthsLeft(),
                        brief.words().longDate(present.committedLastDay()),
                        brief.words().money(present.nextMonthAllIn()),
                        brief.words().money(present.remainingAllIn())))
                .notes(brief.notes().of(present.provider(), present.evidence("term.months")))));
        leavingFee(blocks);
        if (brief.facts().offers().stream().anyMatch(offer -> offer.waiting() != null)) {
            blocks.add(new Block.Heading(brief.say("present.waitOrLeave")));
            verdict().ifPresent(text -> blocks.add(new Block.Callout(Tone.GOOD, text)));
            blocks.add(new Block.Table(waits()));
        }
        Wait wait = chosen == null ? null : chosen.waiting();
        if (chosen != null && wait != null && wait.stays().size() > 1) {
            blocks.add(new Block.Heading(brief.say("present.byMonth", chosen.provider())));
            blocks.add(new Block.Chart(curve(chosen, wait)));
        }
        return blocks;
    }

    /** What is best whichever standing offer is taken; empty when that depends on the offer. */
    static Optional<String> whicheverOffer(BriefContext brief, Present present) {
        List<Wait> waits = brief.facts().standing().stream()
                .flatMap(offer -> Stream.ofNullable(offer.waiting()))
                .toList();
        if (waits.stream().map(Wait::bestStay).distinct().count() != 1) {
            return Optional.empty();
        }
        Wait any = waits.getFirst();
        return Optional.of(
                any.bestStay() == 0
                        ? brief.say("present.leaveWhichever", present.provider())
                        : brief.say(
                                "present.stayWhichever",
                                present.provider(),
                                brief.words().longDate(any.bestLastDay())));
    }

    private Optional<Markup> verdict() {
        if (chosen == null) {
            return whicheverOffer(brief, present).map(Markup::text);
        }
        Wait wait = chosen.waiting();
        return wait == null ? Optional.empty() : Optional.of(verdict(chosen, wait));
    }

    private void leavingFee(List<Block> blocks) {
        if (present.exits().isEmpty()) {
            blocks.add(new Block.Callout(Tone.WARN, Markup.text(brief.say("present.exitUnknown"))));
            return;
        }
        Exit now = present.exits().getFirst();
        blocks.add(new Block.Paragraph(
                Markup.text(brief.say("present.exitNow", brief.words().money(now.total()), now.month()))
                        .notes(brief.notes().of(present.provider(), present.evidence("etf")))));
    }

    private Markup verdict(Offer chosen, Wait wait) {
        String day = brief.words().longDate(wait.bestLastDay());
        if (wait.bestStay() == 0) {
            return Markup.text(brief.say("present.leaveNow", present.provider(), chosen.provider()));
        }
        return Markup.text(brief.say(
                        "present.wait",
                        present.provider(),
                        day,
                        brief.words().money(wait.buyOutAsk()),
                        chosen.provider()))
                .notes(brief.waitNotes(chosen, wait));
    }

    private ReportTable waits() {
        List<Row> rows = new ArrayList<>();
        for (Offer offer : brief.facts().offers()) {
            Wait wait = offer.waiting();
            if (wait == null) {
                continue;
            }
            BigDecimal breakEven = wait.breakEvenEtf();
            boolean isChosen = offer.equals(chosen);
            rows.add(Row.body(List.of(
                    emphasised(offer.provider(), isChosen),
                    emphasised(brief.words().money(wait.leaveNowTotal()), isChosen),
                    emphasised(brief.words().date(wait.bestLastDay()), isChosen),
                    emphasised(brief.words().money(wait.bestTotal()), isChosen),
                    emphasised(brief.words().money(wait.buyOutAsk()), isChosen),
                    emphasised(breakEven == null ? "–" : brief.words().money(breakEven), isChosen))));
        }
        return new ReportTable(
                List.of(
                        new Column(20, Align.LEFT),
                        new Column(17, Align.RIGHT),
                        new Column(16, Align.RIGHT),
                        new Column(17, Align.RIGHT),
                        new Column(16, Align.RIGHT),
                        new Column(16, Align.RIGHT)),
                List.of(
                        Markup.empty(),
                        waitName("present.col.now"),
                        Markup.text(brief.say("present.col.bestDay")),
                        waitName("present.col.best"),
                        waitName("present.col.ask"),
                        waitName("present.col.breakEven")),
                rows,
                // A sign of several letters, such as US$, would break from its amount in larger type.
                brief.words().currencySign().length() > 1);
    }

    private Markup waitName(String key) {
        return brief.computed(brief.say(key), brief.say("present.title"), "note.waitOrLeave", "");
    }

    private static Markup emphasised(String text, boolean strong) {
        return strong ? Markup.bold(text) : Markup.text(text);
    }

    private ReportChart curve(Offer chosen, Wait wait) {
        return new ReportChart.Curves(
                List.of(new ReportChart.Curve(
                        chosen.provider(),
                        "#0B6B6B",
                        false,
                        wait.stays().stream()
                                .map(stay -> new ReportChart.Point(
                                        stay.months(), stay.total().subtract(wait.bestTotal())))
                                .toList())),
                List.of(),
                brief.say("present.axis"),
                brief.words().currencySign());
    }
}
