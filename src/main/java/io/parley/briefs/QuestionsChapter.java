package io.parley.briefs;

import io.parley.briefs.BriefFacts.Asked;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Promised;
import io.parley.briefs.BriefFacts.Statement;
import io.parley.common.EvidenceStatus;
import io.parley.promises.QuestionWording;
import io.parley.quotes.TermWording;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import io.parley.terms.CapturedTerm;
import java.util.ArrayList;
import java.util.Currency;
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
        List<Asked> contradictions = brief.facts().asked(offer.provider());
        contradictions.forEach(one -> rows.add(contradiction(offer, one)));
        for (Statement term : offer.terms()) {
            if (term.evidence().status() == EvidenceStatus.CLAIMED && !isAsked(term, contradictions)) {
                rows.add(Row.body(
                        Markup.toned(Tone.WARN, brief.say("questions.claimed")).strong(),
                        Markup.text(brief.say(
                                        term.governing() ? "questions.promise" : "questions.contradicted",
                                        brief.terms().name(term.key(), term.label()),
                                        brief.terms().say(term)))
                                .notes(brief.notes().of(offer.provider(), List.of(term.evidence())))));
            }
        }
        for (Promised promise : brief.facts().promised(offer.provider())) {
            rows.add(Row.body(
                    Markup.toned(Tone.WARN, brief.say("questions.claimed")).strong(),
                    Markup.text(brief.say("questions.said", promise.text()))
                            .notes(brief.notes().of(offer.provider(), List.of(promise.evidence())))));
        }
        return rows;
    }

    private Row contradiction(Offer offer, Asked one) {
        BriefWords words = brief.words();
        TermWording.Texts texts = words::sayIfKnown;
        TermWording wording = new TermWording(texts, words.locale(), Currency.getInstance(one.currency()));
        List<CapturedTerm> said = one.statements().stream()
                .map(term -> new CapturedTerm(term.key(), term.value(), term.unit(), term.evidence(), term.label()))
                .toList();
        return Row.body(
                Markup.toned(Tone.BAD, brief.say("questions.disagree")).strong(),
                Markup.text(new QuestionWording(texts, wording).ask(said.getFirst(), said.getLast()))
                        .notes(brief.notes()
                                .of(
                                        offer.provider(),
                                        said.stream()
                                                .map(CapturedTerm::evidence)
                                                .toList())));
    }

    /** A claim that a question quotes already is not asked for once more. */
    private static boolean isAsked(Statement claim, List<Asked> contradictions) {
        return !claim.governing()
                && contradictions.stream()
                        .flatMap(one -> one.statements().stream())
                        .anyMatch(term -> term.key().equals(claim.key())
                                && term.evidence().equals(claim.evidence()));
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
