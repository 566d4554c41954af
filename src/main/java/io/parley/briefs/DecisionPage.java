package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Wait;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first page: the decision in a sentence, why, three figures, and the offers on one page. */
final class DecisionPage {

    private static final String SENTENCE_ENDS = ".!?。！？…";

    private final BriefContext brief;
    private final BriefFacts facts;
    private final Offer chosen;

    DecisionPage(BriefContext brief) {
        this.brief = brief;
        this.facts = brief.facts();
        this.chosen = facts.recommended();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(eyebrow(brief));
        blocks.add(new Block.Decision(Markup.text(facts.decision().headline())));
        blocks.add(new Block.Lead(lead()));
        blocks.add(new Block.Figures(figures()));
        blocks.addAll(new OffersOnOnePage(brief).blocks());
        return blocks;
    }

    static Block eyebrow(BriefContext brief) {
        BriefFacts facts = brief.facts();
        return new Block.Eyebrow(Markup.text(facts.client() + " · " + facts.engagement() + " · "
                + brief.words().longDate(facts.today())));
    }

    /** Reasons are typed a line each, often without a full stop; here they stand in one paragraph. */
    private String ended(String reason) {
        boolean complete = SENTENCE_ENDS.indexOf(reason.charAt(reason.length() - 1)) >= 0;
        return complete ? reason : reason + brief.say("sentence.end");
    }

    private Markup lead() {
        Markup lead = Markup.empty();
        Wait wait = chosen.waiting();
        if (wait != null && wait.buyOutAsk().signum() > 0) {
            lead = sentence(
                    lead,
                    brief.say("decision.leavingNow", brief.words().money(wait.buyOutAsk())),
                    brief.waitNotes(chosen, wait));
        }
        Optional<Offer> cheaper = cheaper();
        lead = sentence(
                lead,
                standing(),
                cheaper.map(other -> brief.differenceNotes(brief.say("figure.total"), chosen, other))
                        .orElse(List.of()));
        for (BriefFacts.Reason reason : facts.decision().reasons()) {
            lead = sentence(
                    lead,
                    ended(reason.text().strip()),
                    brief.notes().of(chosen.provider(), Optional.ofNullable(reason.evidence())));
        }
        LocalDate until = chosen.validUntil();
        LocalDate end = presentEnd();
        if (until != null && end != null && until.isBefore(end)) {
            lead = sentence(
                    lead,
                    brief.say(
                            "decision.lapses",
                            brief.words().date(until),
                            brief.words().date(end)),
                    List.of());
        }
        return lead;
    }

    private Markup sentence(Markup before, String text, List<Integer> notes) {
        String gap = before.isEmpty() ? "" : brief.gap();
        // Where sentences follow each other without a space, a mark would stand with the next one.
        String after = notes.isEmpty() || !brief.gap().isEmpty() ? "" : " ";
        return before.then(gap).then(Markup.text(text).notes(notes)).then(after);
    }

    /** Where the recommended offer stands among those that pass the gates. */
    private String standing() {
        if (!chosen.sameScope()) {
            return brief.say("decision.otherScope", chosen.provider());
        }
        List<Offer> passing = passing();
        boolean passes = passing.contains(chosen);
        if (passes && passing.size() > 1 && passing.getFirst().equals(chosen)) {
            return brief.say("decision.lowest", chosen.provider());
        }
        if (passes && passing.size() == 1) {
            return brief.say("decision.only", chosen.provider());
        }
        Optional<Offer> cheaper = cheaper();
        if (cheaper.isEmpty()) {
            return brief.say("decision.gated", chosen.provider());
        }
        return brief.say(
                passes ? "decision.dearer" : "decision.dearerGated",
                chosen.provider(),
                brief.words()
                        .money(chosen.total().subtract(cheaper.get().total()).abs()),
                cheaper.get().provider());
    }

    /** The offer the recommended one is measured against; empty where the sentence names no difference. */
    private Optional<Offer> cheaper() {
        List<Offer> passing = passing();
        boolean alone = passing.size() == 1 && passing.contains(chosen);
        if (!chosen.sameScope() || alone) {
            return Optional.empty();
        }
        Offer cheapest = passing.isEmpty() ? facts.offers().getFirst() : passing.getFirst();
        return Optional.of(cheapest).filter(offer -> !offer.equals(chosen));
    }

    private List<Offer> passing() {
        return facts.offers().stream()
                .filter(offer ->
                        !offer.expired() && offer.sameScope() && offer.gates().isEmpty())
                .toList();
    }

    private @Nullable LocalDate presentEnd() {
        Wait wait = chosen.waiting();
        return wait != null
                ? wait.bestLastDay()
                : facts.present() == null ? null : facts.present().committedLastDay();
    }

    private List<Block.Figure> figures() {
        List<Block.Figure> figures = new ArrayList<>();
        figures.add(new Block.Figure(
                brief.withFees(chosen, chosen.total()), brief.totalName(brief.say("decision.total", chosen.months()))));
        figures.add(new Block.Figure(
                brief.withFees(chosen, chosen.perSeatPerMonth()),
                brief.perSeatName(brief.say("decision.perSeat", facts.seats()))));
        int month = chosen.months() >= 36 ? 24 : Math.max(1, chosen.months() / 2);
        chosen.exit(month)
                .ifPresent(exit -> figures.add(new Block.Figure(
                        OffersOnOnePage.exitAmount(brief, chosen, exit),
                        Markup.text(month == 24 ? brief.say("decision.exit24") : brief.say("decision.exit", month))
                                .notes(brief.notes().of(chosen.provider(), chosen.evidence("etf"))))));
        return figures;
    }
}
