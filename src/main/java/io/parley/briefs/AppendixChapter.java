package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.providers.AdviserPay;
import io.parley.providers.AdviserPayKind;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        blocks.add(new Block.Chapter(brief.say("appendix.title"), false));
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

    /** Says of every provider what it pays, or that nobody knows: silence would read as nothing. */
    private void disclosure(List<Block> blocks) {
        List<Offer> known = paying(pay -> !silent(pay));
        String unknown =
                paying(AppendixChapter::silent).stream().map(Offer::provider).collect(Collectors.joining(", "));
        if (known.isEmpty() && unknown.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(brief.say("disclosure.title")));
        if (!known.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    Markup.text(brief.say("disclosure.intro", brief.facts().consultancy()))));
        }
        PayPhrase phrase = new PayPhrase(brief.words());
        for (Offer offer : known) {
            blocks.add(new Block.Bullet(
                    Markup.bold(offer.provider()).then(" · " + phrase.of(Objects.requireNonNull(offer.pay())))));
        }
        if (!unknown.isEmpty()) {
            blocks.add(new Block.Bullet(Markup.bold(unknown).then(" · " + brief.say("disclosure.unknown"))));
        }
    }

    private static boolean silent(AdviserPay pay) {
        return pay.kind() == AdviserPayKind.UNKNOWN && pay.note().isEmpty();
    }

    private List<Offer> paying(Predicate<AdviserPay> such) {
        return brief.facts().offers().stream()
                .filter(offer -> offer.pay() != null && such.test(offer.pay()))
                .toList();
    }
}
