package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Wait;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportChart;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import io.parley.terms.FeeAuthority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first page: the decision in a sentence, why, three figures, the offers in one table and one chart, the dates. */
final class DecisionPage {

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
        blocks.add(new Block.Eyebrow(Markup.text(facts.client() + " · " + facts.engagement() + " · "
                + brief.words().longDate(facts.today()))));
        blocks.add(new Block.Decision(Markup.text(facts.advice().headline())));
        blocks.add(new Block.Lead(lead()));
        blocks.add(new Block.Figures(figures()));
        blocks.add(new Block.Heading(brief.say("decision.offers")));
        List<Offer> shown = facts.offers().stream()
                .filter(offer -> !offer.expired() || offer.equals(chosen))
                .limit(BriefTables.OFFERS_SIDE_BY_SIDE)
                .toList();
        blocks.add(new Block.Table(offersOnOnePage(shown)));
        blocks.add(new Block.Chart(chart(shown)));
        blocks.add(new Block.Small(CostParts.legend(brief.words())));
        blocks.add(new Block.Heading(brief.say("decision.byWhen")));
        // The three that come first: a fourth row would run onto an empty page.
        blocks.add(new Block.Table(
                KeyDates.table(brief, KeyDates.of(brief).stream().limit(3).toList())));
        return blocks;
    }

    private Markup lead() {
        Markup lead = Markup.empty();
        Wait wait = chosen.waiting();
        if (wait != null && wait.buyOutAsk().signum() > 0) {
            lead = sentence(
                    lead,
                    brief.say("decision.leavingNow", brief.words().money(wait.buyOutAsk())),
                    brief.notes().computed(brief.say("present.title"), brief.say("note.waitOrLeave")));
        }
        lead = sentence(lead, standing(), List.of());
        for (BriefFacts.Reason reason : facts.advice().reasons()) {
            lead = sentence(
                    lead,
                    reason.text(),
                    brief.notes().of(chosen.provider(), java.util.Optional.ofNullable(reason.evidence())));
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
        String gap = before.isEmpty() || !brief.say("sentence.gap").equals("_") ? "" : " ";
        return before.then(gap).then(Markup.text(text).notes(notes));
    }

    /** Where the recommended offer stands among those that pass the gates. */
    private String standing() {
        List<Offer> passing = facts.offers().stream()
                .filter(offer ->
                        !offer.expired() && offer.sameScope() && offer.gates().isEmpty())
                .toList();
        boolean passes = passing.contains(chosen);
        if (passes && passing.size() > 1 && passing.getFirst().equals(chosen)) {
            return brief.say("decision.lowest", chosen.provider());
        }
        if (passes && passing.size() == 1) {
            return brief.say("decision.only", chosen.provider());
        }
        Offer cheapest = passing.isEmpty() ? facts.offers().getFirst() : passing.getFirst();
        if (cheapest.equals(chosen)) {
            return brief.say("decision.gated", chosen.provider());
        }
        return brief.say(
                passes ? "decision.dearer" : "decision.dearerGated",
                chosen.provider(),
                brief.words().money(chosen.total().subtract(cheapest.total()).abs()),
                cheapest.provider());
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
                brief.money(chosen.total()),
                Markup.text(brief.say("decision.total", chosen.months()))
                        .notes(brief.notes().computed(brief.say("figure.total"), brief.say("terms.formula.TOTAL")))));
        figures.add(new Block.Figure(
                brief.money(chosen.perSeatPerMonth()), Markup.text(brief.say("decision.perSeat", facts.seats()))));
        int month = chosen.months() >= 36 ? 24 : Math.max(1, chosen.months() / 2);
        chosen.exit(month)
                .ifPresent(exit -> figures.add(new Block.Figure(
                        exitAmount(chosen, exit),
                        Markup.text(month == 24 ? brief.say("decision.exit24") : brief.say("decision.exit", month))
                                .notes(brief.notes().of(chosen.provider(), chosen.evidence("etf"))))));
        return figures;
    }

    private Markup exitAmount(Offer offer, BriefFacts.Exit exit) {
        String amount = brief.words().money(exit.total());
        return Markup.text(offer.unknownExitParts().isEmpty() ? amount : brief.say("exit.atLeast", amount));
    }

    private ReportTable offersOnOnePage(List<Offer> shown) {
        List<Row> rows = new ArrayList<>();
        rows.add(BriefTables.row(
                Markup.text(brief.say("row.listPrice")),
                shown,
                offer -> offer.listPricePerSeat() == null
                        ? Markup.toned(Tone.WARN, brief.say("term.unknownShort"))
                        : brief.money(offer.listPricePerSeat())));
        rows.add(BriefTables.strong(brief.say("row.perSeat"), shown, offer -> brief.money(offer.perSeatPerMonth())));
        rows.add(BriefTables.row(
                Markup.text(brief.say("row.totalOver", facts.months())), shown, offer -> brief.money(offer.total())));
        rows.add(BriefTables.row(
                Markup.text(brief.say("row.providerFees")),
                shown,
                offer -> brief.money(offer.fees(FeeAuthority.PROVIDER))));
        rows.add(BriefTables.row(
                Markup.text(brief.say("row.exit", 12)),
                shown,
                offer -> offer.exit(12)
                        .map(exit -> exitAmount(offer, exit))
                        .orElseGet(() -> Markup.toned(Tone.WARN, brief.say("term.unknownShort")))));
        rows.add(BriefTables.row(Markup.text(brief.say("row.gates")), shown, this::gates));
        return BriefTables.ofOffers(shown, chosen, rows, false);
    }

    private Markup gates(Offer offer) {
        if (offer.gates().isEmpty()) {
            return Markup.text(brief.say("gate.none"));
        }
        return Markup.toned(
                Tone.BAD,
                offer.gates().stream()
                        .map(brief.findings()::brief)
                        .collect(Collectors.joining(brief.say("gate.join"))));
    }

    private ReportChart chart(List<Offer> shown) {
        return new ReportChart.StackedBars(
                CostParts.parts(brief.words()),
                shown.stream()
                        .map(offer -> new ReportChart.Stack(
                                offer.provider(),
                                CostParts.of(offer),
                                brief.words().roundMoney(offer.total()),
                                offer.equals(chosen)))
                        .toList());
    }
}
