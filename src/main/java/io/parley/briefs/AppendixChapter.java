package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import java.util.ArrayList;
import java.util.List;

/** Where every figure comes from, how it was computed, and what the reader should know about its authors. */
final class AppendixChapter {

    private static final List<String> METHOD =
            List.of("method.scope", "method.rounding", "method.npv", "method.exit", "method.wait", "method.unknown");

    private final BriefContext brief;

    AppendixChapter(BriefContext brief) {
        this.brief = brief;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chapter(brief.say("appendix.title"), true));
        blocks.add(new Block.Heading(brief.say("method.title")));
        for (String key : METHOD) {
            blocks.add(new Block.Bullet(Markup.text(
                    brief.say(key, brief.words().percent(brief.facts().discountRate())))));
        }
        disclosure(blocks);
        blocks.add(new Block.Heading(brief.say("disclaimer.title")));
        blocks.add(new Block.Paragraph(Markup.text(brief.say(
                "disclaimer.text",
                brief.facts().consultancy(),
                brief.words().longDate(brief.facts().today())))));
        // The notes come last: a page may end anywhere in them, but not after the heading of a last short paragraph.
        blocks.add(new Block.Heading(brief.say("appendix.notes")));
        blocks.add(new Block.Paragraph(Markup.text(brief.say("appendix.intro"))));
        blocks.addAll(brief.notes().blocks());
        return blocks;
    }

    private void disclosure(List<Block> blocks) {
        List<Offer> paying = brief.facts().offers().stream()
                .filter(offer -> offer.adviserPay() != null)
                .toList();
        if (paying.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(brief.say("disclosure.title")));
        blocks.add(new Block.Paragraph(
                Markup.text(brief.say("disclosure.intro", brief.facts().consultancy()))));
        for (Offer offer : paying) {
            blocks.add(new Block.Bullet(Markup.bold(offer.provider()).then(" · " + offer.adviserPay())));
        }
    }
}
