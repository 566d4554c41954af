package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.reporting.Markup;
import io.parley.reporting.Tone;
import io.parley.terms.FeeAuthority;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What stands between two sentences: nothing in Chinese. The file of texts can't hold a lone space, so it says {@code _}. */
    String gap() {
        return say("sentence.gap").replace('_', ' ');
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

    /** The name of a total, with the note that says what it is the sum of, for each offer. */
    Markup totalName(String name) {
        String sums = facts.offers().stream()
                .map(offer -> say(
                        "note.sum",
                        offer.provider(),
                        words.money(offer.recurring()),
                        offer.feesKnown() ? words.money(sumOfFees(offer)) : say("term.unknownShort"),
                        words.money(offer.oneOffs()),
                        words.money(offer.total())))
                .collect(Collectors.joining("; "));
        return computed(name, say("figure.total"), "terms.formula.TOTAL", sums);
    }

    Markup perSeatName(String name) {
        return computed(
                name,
                say("row.perSeat"),
                "terms.formula.PER_SEAT_PER_MONTH",
                say("note.perSeat", facts.seats(), facts.months()));
    }

    /** How waiting and leaving were weighed for an offer: the formula, and what it came to. */
    List<Integer> waitNotes(Offer offer, BriefFacts.Wait wait) {
        String amounts = say(
                "note.leaveNow",
                offer.provider(),
                words.money(wait.leaveNowTotal()),
                words.money(wait.bestTotal()),
                words.money(wait.buyOutAsk()));
        return notes.computed(say("present.title"), say("note.waitOrLeave") + " · " + amounts);
    }

    /** What one offer costs above another. */
    List<Integer> differenceNotes(String subject, Offer dearer, Offer cheaper) {
        return notes.computed(
                subject,
                say(
                        "note.difference",
                        dearer.provider(),
                        words.money(dearer.total()),
                        cheaper.provider(),
                        words.money(cheaper.total()),
                        words.money(dearer.total().subtract(cheaper.total()))));
    }

    /**
     * A name with the note that says how its figures are computed.
     *
     * @param inputs what went in beside the clauses that the figures' own notes quote; may be empty
     */
    Markup computed(String name, String subject, String formulaKey, String inputs) {
        String formula = inputs.isEmpty() ? say(formulaKey) : say(formulaKey) + " · " + inputs;
        return Markup.text(name).notes(notes.computed(subject, formula));
    }

    /** The notes of all clauses a figure reads, as far as somebody captured them. */
    List<Integer> sources(Offer offer, String... keys) {
        return notes.of(
                offer.provider(),
                Stream.of(keys).flatMap(key -> offer.evidence(key).stream()).toList());
    }

    private static BigDecimal sumOfFees(Offer offer) {
        return offer.feesByAuthority().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
