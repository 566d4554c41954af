package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.reporting.Markup;
import java.math.BigDecimal;
import java.util.List;

/** What every chapter of one brief shares: its facts, its words, and the notes collected so far. */
record BriefContext(BriefFacts facts, BriefWords words, TermPhrases terms, FindingPhrases findings, Footnotes notes) {

    static BriefContext of(BriefFacts facts, BriefWords words) {
        TermPhrases terms = new TermPhrases(words);
        return new BriefContext(facts, words, terms, new FindingPhrases(words, terms), new Footnotes(words));
    }

    Markup money(BigDecimal amount) {
        return Markup.text(words.money(amount));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** A captured term with its note, or the plain statement that nobody knows. */
    Markup term(Offer offer, String key) {
        return offer.term(key)
                .map(term -> Markup.text(terms.say(term)).notes(notes.of(offer.provider(), List.of(term.evidence()))))
                .orElseGet(() -> Markup.toned(io.parley.reporting.Tone.WARN, say("term.unknown")));
    }
}
