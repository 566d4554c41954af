package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Statement;
import io.parley.common.EvidenceStatus;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import java.util.ArrayList;
import java.util.List;

/** What to ask each provider before signing: everything nobody has said, and every promise that is not in writing. */
final class QuestionsChapter {

    /** Without these an offer cannot be judged; an offer that is silent on one is asked. */
    private static final List<String> ESSENTIAL = List.of(
            "etf",
            "renewal.mode",
            "notice.period",
            "notice.method",
            "price.escalator",
            "addons.priceLock",
            "seats.trueDown",
            "seats.added",
            "exit.downturn",
            "sla.target",
            "sla.claim",
            "sla.chronicExit",
            "support.hours",
            "porting.outFee",
            "billing.timing",
            "change.unilateral",
            "warranty.phones");

    private final BriefContext brief;

    QuestionsChapter(BriefContext brief) {
        this.brief = brief;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Offer offer : brief.facts().offers()) {
            List<Row> rows = questions(offer);
            if (!rows.isEmpty()) {
                blocks.add(new Block.Heading(offer.provider()));
                blocks.add(new Block.Table(new ReportTable(
                        List.of(new Column(16, Align.LEFT), new Column(84, Align.LEFT)), List.of(), rows, false)));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Chapter(brief.say("questions.title"), false));
            blocks.add(1, new Block.Paragraph(Markup.text(brief.say("questions.intro"))));
        }
        return blocks;
    }

    private List<Row> questions(Offer offer) {
        List<Row> rows = new ArrayList<>();
        for (String key : asked(offer)) {
            rows.add(Row.body(
                    Markup.toned(Tone.MUTED, brief.say("questions.unknown")).strong(),
                    Markup.text(brief.say("questions.ask", brief.terms().name(key, null)))));
        }
        for (Statement term : offer.terms()) {
            if (term.evidence().status() == EvidenceStatus.CLAIMED) {
                rows.add(Row.body(
                        Markup.toned(Tone.WARN, brief.say("questions.claimed")).strong(),
                        Markup.text(brief.say(
                                        term.governing() ? "questions.promise" : "questions.contradicted",
                                        brief.terms().name(term.key(), term.label()),
                                        brief.terms().say(term)))
                                .notes(brief.notes().of(offer.provider(), List.of(term.evidence())))));
            }
        }
        return rows;
    }

    private static List<String> asked(Offer offer) {
        List<String> keys = new ArrayList<>(ESSENTIAL.stream()
                .filter(key -> offer.term(key).isEmpty())
                .filter(key -> !(key.startsWith("notice.") && hasNoSilentRenewal(offer)))
                .toList());
        offer.terms().stream()
                .filter(term -> term.evidence().status() == EvidenceStatus.UNKNOWN)
                .map(Statement::key)
                .filter(key -> offer.term(key).isEmpty() && !keys.contains(key))
                .forEach(keys::add);
        return keys;
    }

    private static boolean hasNoSilentRenewal(Offer offer) {
        return offer.term("renewal.mode")
                .filter(mode -> !"TACIT".equals(mode.value()))
                .isPresent();
    }
}
