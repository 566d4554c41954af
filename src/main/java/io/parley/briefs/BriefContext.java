package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.reporting.Markup;
import io.parley.reporting.Tone;
import io.parley.terms.FeeAuthority;
import java.math.BigDecimal;
import java.util.List;

/** What every chapter of one brief shares: its facts, its words, and the notes collected so far. */
record BriefContext(BriefFacts facts, BriefWords words, TermPhrases terms, FindingPhrases findings, Footnotes notes) {

    static BriefContext of(BriefFacts facts, BriefWords words) {
        TermPhrases terms = new TermPhrases(words);
        return new BriefContext(
                facts, words, terms, new FindingPhrases(words, terms), new Footnotes(words, facts.today()));
    }

    Markup money(BigDecimal amount) {
        return Markup.text(words.money(amount));
    }

    /** A sum that holds the offer's fees: at least that much when nobody has said what they are. */
    Markup withFees(Offer offer, BigDecimal sum) {
        String amount = words.money(sum);
        return Markup.text(offer.feesKnown() ? amount : say("exit.atLeast", amount));
    }

    Markup fees(Offer offer, FeeAuthority authority) {
        return offer.feesKnown() ? money(offer.fees(authority)) : Markup.toned(Tone.WARN, say("term.unknownShort"));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** A captured term with its note, or the plain statement that nobody knows. */
    Markup term(Offer offer, String key) {
        return offer.term(key)
                .map(term -> Markup.text(terms.say(term)).notes(notes.of(offer.provider(), List.of(term.evidence()))))
                .orElseGet(() -> Markup.toned(Tone.WARN, say("term.unknown")));
    }
}
