package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Present;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The first page of an early draft: what the offers come to, and plainly that nobody has recommended one yet. */
final class UndecidedPage {

    private final BriefContext brief;
    private final BriefFacts facts;
    /** Offers whose totals may be set side by side. */
    private final List<Offer> comparable;

    UndecidedPage(BriefContext brief) {
        this.brief = brief;
        this.facts = brief.facts();
        this.comparable = facts.standing().stream().filter(Offer::sameScope).toList();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(DecisionPage.eyebrow(brief));
        blocks.add(new Block.Decision(
                Markup.text(brief.say("undecided.headline", facts.standing().size()))));
        blocks.add(new Block.Lead(Markup.text(String.join(brief.gap(), sentences()))));
        if (!comparable.isEmpty()) {
            blocks.add(new Block.Figures(figures()));
        }
        blocks.addAll(new OffersOnOnePage(brief).blocks());
        return blocks;
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(brief.say("undecided.draft"));
        List<Offer> passing =
                comparable.stream().filter(offer -> offer.gates().isEmpty()).toList();
        if (comparable.isEmpty()) {
            sentences.add(brief.say("undecided.otherScope"));
        } else if (passing.isEmpty()) {
            sentences.add(brief.say("undecided.allGated"));
        } else if (passing.size() == 1) {
            sentences.add(brief.say("decision.only", passing.getFirst().provider()));
        } else {
            sentences.add(brief.say("decision.lowest", passing.getFirst().provider()));
        }
        Present present = facts.present();
        if (present != null) {
            sentences.add(PresentChapter.whicheverOffer(brief, present)
                    .orElseGet(() -> brief.say(
                            "undecided.committed",
                            present.provider(),
                            brief.words().longDate(present.committedLastDay()))));
        }
        return sentences;
    }

    private List<Block.Figure> figures() {
        Offer lowest = comparable.getFirst();
        List<Block.Figure> figures = new ArrayList<>();
        figures.add(new Block.Figure(
                brief.withFees(lowest, lowest.total()),
                brief.totalName(brief.say("undecided.lowestTotal", lowest.provider(), lowest.months()))));
        figures.add(new Block.Figure(
                brief.withFees(lowest, lowest.perSeatPerMonth()),
                brief.perSeatName(brief.say("decision.perSeat", facts.seats()))));
        if (comparable.size() > 1) {
            Offer highest = comparable.getLast();
            BigDecimal spread = highest.total().subtract(lowest.total());
            String name = brief.say("undecided.spread");
            figures.add(new Block.Figure(
                    brief.money(spread), Markup.text(name).notes(brief.differenceNotes(name, highest, lowest))));
        }
        return figures;
    }
}
