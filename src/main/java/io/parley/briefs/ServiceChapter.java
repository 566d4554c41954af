package io.parley.briefs;

import io.parley.briefs.BriefFacts.Found;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Service;
import io.parley.briefs.BriefFacts.Teeth;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each offer's service level pays when service fails, and what is wrong with it, the worst first. */
final class ServiceChapter {

    /** A tenth of a per cent is as much as a reader weighs. */
    private static final int SHARE_DECIMALS = 3;

    private final BriefContext brief;
    private final LintPhrases phrases;
    private final @Nullable Offer chosen;

    ServiceChapter(BriefContext brief) {
        this.brief = brief;
        this.phrases = new LintPhrases(brief.words());
        this.chosen = brief.facts().findRecommended().orElse(null);
    }

    /** Nothing in a brief whose facts are older than this chapter. */
    List<Block> blocks() {
        List<Offer> offers = brief.facts().offers().stream()
                .filter(offer -> offer.service() != null)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (offers.isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Chapter(brief.say("service.title"), false));
        blocks.add(new Block.Paragraph(Markup.text(brief.say("service.intro"))));
        for (List<Offer> side : BriefTables.stretches(offers)) {
            blocks.add(new Block.Table(BriefTables.ofOffers(side, chosen, worth(side), false)));
        }
        for (Offer offer : offers) {
            service(offer).ifPresent(service -> flaws(offer, service, blocks));
        }
        return blocks;
    }

    private static Optional<Service> service(Offer offer) {
        return Optional.ofNullable(offer.service());
    }

    private List<Row> worth(List<Offer> offers) {
        List<Row> rows = new ArrayList<>();
        rows.add(BriefTables.row(
                Markup.text(brief.terms().name("sla.target", null)), offers, offer -> brief.term(offer, "sla.target")));
        rows.add(teeth(offers, "service.tenMinutes", Teeth::tenMinutes, Teeth::tenMinutesShare));
        rows.add(teeth(offers, "service.fourHours", Teeth::fourHours, Teeth::fourHoursShare));
        rows.add(teeth(offers, "service.ninetyMinutes", Teeth::ninetyMinutes, Teeth::ninetyMinutesShare));
        rows.add(BriefTables.row(
                Markup.text(brief.terms().name("sla.chronicExit", null)),
                offers,
                offer -> brief.term(offer, "sla.chronicExit")));
        return rows;
    }

    private Row teeth(
            List<Offer> offers, String key, Function<Teeth, BigDecimal> amount, Function<Teeth, BigDecimal> share) {
        return BriefTables.row(
                brief.computed(brief.say(key), brief.say("service.credits"), "service.formula", ""),
                offers,
                offer -> service(offer)
                        .map(service -> credit(offer, service, amount, share))
                        .orElseGet(() -> Markup.text("–")));
    }

    private Markup credit(
            Offer offer, Service service, Function<Teeth, BigDecimal> amount, Function<Teeth, BigDecimal> share) {
        Teeth teeth = service.teeth();
        if (teeth == null) {
            return Markup.toned(Tone.WARN, unknown(service));
        }
        return Markup.text(brief.say(
                        "service.aYear",
                        brief.words().money(amount.apply(teeth)),
                        brief.words().percent(share.apply(teeth).setScale(SHARE_DECIMALS, RoundingMode.HALF_UP))))
                .notes(brief.sources(offer, "sla.feeBase"));
    }

    private String unknown(Service service) {
        if (!service.written()) {
            return brief.say("service.notWritten");
        }
        return service.missing().isEmpty()
                ? brief.say("term.unknownShort")
                : brief.say(
                        "service.missing",
                        service.missing().stream()
                                .map(key -> brief.terms().name(key, null))
                                .collect(Collectors.joining(brief.say("list.separator"))));
    }

    private void flaws(Offer offer, Service service, List<Block> blocks) {
        blocks.add(new Block.Heading(offer.provider()));
        if (service.flaws().isEmpty()) {
            blocks.add(new Block.Paragraph(Markup.text(brief.say("sla.lint.none"))));
            return;
        }
        List<Row> rows = service.flaws().stream()
                .map(flaw -> Row.body(brief.findings().severity(flaw.severity()), flaw(offer, flaw)))
                .toList();
        blocks.add(new Block.Table(new ReportTable(
                List.of(new Column(14, Align.LEFT), new Column(86, Align.LEFT)), List.of(), rows, false)));
    }

    private Markup flaw(Offer offer, Found flaw) {
        return Markup.bold(phrases.title(flaw))
                .then(" · " + phrases.meaning(flaw) + " ")
                .then(Markup.toned(Tone.GOOD, phrases.ask(flaw)))
                .notes(brief.notes().of(offer.provider(), flaw.evidence()));
    }
}
