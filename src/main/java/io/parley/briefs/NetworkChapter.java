package io.parley.briefs;

import io.parley.briefs.NetworkFacts.Site;
import io.parley.briefs.NetworkFacts.Way;
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
import org.jspecify.annotations.Nullable;

/** Whether the line of each site carries the client's calls, what to do where it does not, and what is open there. */
final class NetworkChapter {

    private static final int MBPS_DECIMALS = 2;

    private final BriefContext brief;
    private final NetworkFacts facts;
    private final NetworkNotes notes;

    NetworkChapter(BriefContext brief, NetworkFacts facts) {
        this.brief = brief;
        this.facts = facts;
        this.notes = new NetworkNotes(brief, facts);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chapter(brief.say("lines.title"), false));
        blocks.add(new Block.Paragraph(Markup.text(brief.say("lines.intro"))));
        blocks.add(new Block.Table(table()));
        BigDecimal needed = facts.mosNeeded();
        blocks.add(new Block.Small(
                Markup.text(needed == null ? brief.say("lines.noGate") : brief.say("lines.gate", mos(needed)))));
        blocks.addAll(new NetworkSteps(brief, facts).blocks());
        blocks.addAll(new ReadinessBlocks(brief, facts).blocks());
        return blocks;
    }

    private ReportTable table() {
        return new ReportTable(
                List.of(
                        new Column(23, Align.LEFT),
                        new Column(10, Align.RIGHT),
                        new Column(10, Align.RIGHT),
                        new Column(14, Align.RIGHT),
                        new Column(13, Align.RIGHT),
                        new Column(13, Align.RIGHT),
                        new Column(11, Align.RIGHT),
                        new Column(13, Align.RIGHT)),
                List.of(
                        Markup.empty(),
                        notes.measured(brief.say("lines.col.down")),
                        notes.measured(brief.say("lines.col.up")),
                        Markup.text(brief.say("lines.col.reserve")),
                        notes.fits(brief.say("internet.figure.capacity")),
                        notes.wanted(brief.say("internet.figure.wanted")),
                        Markup.text(brief.say("lines.col.binding")),
                        notes.quality(brief.say("lines.col.quality"))),
                facts.sites().stream().map(this::row).toList(),
                true);
    }

    private Row row(Site site) {
        String binding = site.binding();
        return Row.body(
                Markup.text(site.name()).newLine().then(age(site)),
                figure(mbps(site.down())),
                figure(mbps(site.up())),
                reserve(site),
                site.isShort() ? Markup.toned(Tone.BAD, String.valueOf(site.calls())) : count(site.calls()),
                count(site.wanted()),
                figure(binding == null ? null : brief.say("internet.direction." + binding)),
                quality(site));
    }

    private Markup age(Site site) {
        var newest = site.newestTest();
        if (newest == null) {
            return Markup.toned(Tone.WARN, brief.say("internet.age.never"));
        }
        String day = brief.words().date(newest);
        return site.stale()
                ? Markup.toned(Tone.WARN, brief.say("internet.age.stale", day))
                : Markup.toned(Tone.MUTED, brief.say("internet.age.fresh", day));
    }

    private Markup reserve(Site site) {
        BigDecimal down = site.down().reserveKbps();
        BigDecimal up = site.up().reserveKbps();
        return figure(
                down == null || up == null
                        ? null
                        : brief.words().number(down, 0) + " / " + brief.words().number(up, 0));
    }

    private Markup quality(Site site) {
        BigDecimal mos = site.mos();
        if (mos == null) {
            return figure(null);
        }
        BigDecimal needed = facts.mosNeeded();
        return needed != null && mos.compareTo(needed) < 0 ? Markup.toned(Tone.BAD, mos(mos)) : Markup.text(mos(mos));
    }

    private @Nullable String mbps(Way way) {
        BigDecimal measured = way.measuredMbps();
        return measured == null ? null : brief.words().number(measured, MBPS_DECIMALS);
    }

    private Markup count(@Nullable Integer count) {
        return figure(count == null ? null : brief.words().number(BigDecimal.valueOf(count), 0));
    }

    private String mos(BigDecimal mos) {
        return brief.words().number(mos, 2);
    }

    private Markup figure(@Nullable String figure) {
        return figure == null ? Markup.toned(Tone.WARN, brief.say("term.unknownShort")) : Markup.text(figure);
    }
}
