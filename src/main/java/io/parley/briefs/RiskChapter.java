package io.parley.briefs;

import io.parley.briefs.BriefFacts.Found;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.terms.Severity;
import java.util.ArrayList;
import java.util.List;

/** Gates, red flags and notes, offer by offer, each with the clause it was read from. */
final class RiskChapter {

    private final BriefContext brief;

    RiskChapter(BriefContext brief) {
        this.brief = brief;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chapter(brief.say("risks.title"), false));
        blocks.add(new Block.Paragraph(Markup.text(brief.say("risks.intro"))));
        for (Found found : brief.facts().findings()) {
            blocks.add(new Block.Callout(
                    io.parley.reporting.Tone.WARN, Markup.text(brief.findings().say(found))));
        }
        for (Offer offer : brief.facts().offers()) {
            blocks.add(new Block.Heading(offer.provider()));
            List<Row> rows = offer.findings().stream()
                    .map(found -> Row.body(
                            brief.findings().severity(found.severity()),
                            Markup.text(brief.findings().say(found))
                                    .notes(brief.notes().of(offer.provider(), found.evidence()))))
                    .toList();
            if (rows.isEmpty()) {
                blocks.add(new Block.Paragraph(Markup.text(brief.say("risks.none"))));
            } else {
                blocks.add(new Block.Table(new ReportTable(
                        List.of(new Column(14, Align.LEFT), new Column(86, Align.LEFT)), List.of(), rows, false)));
            }
        }
        return blocks;
    }

    static boolean isSerious(Found found) {
        return found.severity() != Severity.NOTE;
    }
}
