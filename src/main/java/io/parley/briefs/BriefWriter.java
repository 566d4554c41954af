package io.parley.briefs;

import io.parley.briefs.BriefFacts.Offer;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportBrand;
import io.parley.reporting.ReportDocument;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import io.parley.terms.FeeAuthority;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the document of an edition from that edition's own view. */
final class BriefWriter {

    /** Raised whenever a chapter changes what it says; stored with every brief. */
    static final String TEMPLATE_VERSION = "3";

    private static final int MAX_PAGES = 60;

    private final Locale locale;
    private final ReportBrand brand;
    private final boolean draft;

    BriefWriter(Locale locale, ReportBrand brand, boolean draft) {
        this.locale = locale;
        this.brand = brand;
        this.draft = draft;
    }

    ReportDocument write(BriefEdition edition, BriefSnapshot snapshot) {
        return switch (edition) {
            case CLIENT -> client(ClientBrief.of(snapshot));
            case INTERNAL -> internal(InternalBrief.of(snapshot));
        };
    }

    private ReportDocument client(ClientBrief view) {
        BriefContext brief = context(view.facts());
        return document(brief, BriefEdition.CLIENT, chapters(brief, List.of()));
    }

    private ReportDocument internal(InternalBrief view) {
        BriefContext brief = context(view.facts());
        return document(brief, BriefEdition.INTERNAL, chapters(brief, negotiation(brief, view)));
    }

    private BriefContext context(BriefFacts facts) {
        return BriefContext.of(facts, new BriefWords(locale, facts.currency()));
    }

    private static List<Block> chapters(BriefContext brief, List<Block> confidential) {
        List<Block> blocks = new ArrayList<>(firstPage(brief));
        blocks.addAll(confidential);
        blocks.addAll(new OffersChapter(brief).blocks());
        blocks.addAll(new LeavingChapter(brief).blocks());
        BriefFacts.Present present = brief.facts().present();
        if (present != null) {
            blocks.addAll(new PresentChapter(brief, present).blocks());
        }
        blocks.addAll(new ServiceChapter(brief).blocks());
        NetworkFacts network = brief.facts().network();
        if (network != null) {
            blocks.addAll(new NetworkChapter(brief, network).blocks());
        }
        HardwareGaps hardware = brief.facts().hardware();
        if (hardware != null) {
            blocks.addAll(new HardwareChapter(brief, hardware).blocks());
        }
        blocks.addAll(new RiskChapter(brief).blocks());
        blocks.addAll(new QuestionsChapter(brief).blocks());
        blocks.addAll(new AppendixChapter(brief).blocks());
        return blocks;
    }

    private static List<Block> firstPage(BriefContext brief) {
        return brief.facts().advice() == null ? new UndecidedPage(brief).blocks() : new DecisionPage(brief).blocks();
    }

    /** Only in the consultancy's own edition. */
    private static List<Block> negotiation(BriefContext brief, InternalBrief view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chapter(brief.say("internal.title"), true));
        blocks.add(new Block.Callout(Tone.BAD, Markup.text(brief.say("internal.warning"))));
        String note = view.note();
        if (note != null && !note.isBlank()) {
            blocks.add(new Block.Heading(brief.say("internal.note")));
            blocks.add(new Block.Paragraph(Markup.text(note)));
        }
        Leverage leverage = view.leverage();
        if (leverage != null) {
            blocks.addAll(new LeverageBlocks(brief, leverage).blocks());
        }
        blocks.add(new Block.Heading(brief.say("internal.room")));
        blocks.add(new Block.Table(room(brief)));
        return blocks;
    }

    private static ReportTable room(BriefContext brief) {
        // Without a decision the cheapest standing offer is what the others are measured against.
        Offer chosen =
                brief.facts().findRecommended().orElse(brief.facts().offers().getFirst());
        List<Row> rows = new ArrayList<>();
        for (Offer offer : brief.facts().offers()) {
            rows.add(Row.body(
                    offer.equals(chosen) ? Markup.bold(offer.provider()) : Markup.text(offer.provider()),
                    brief.money(offer.total().subtract(chosen.total())),
                    brief.fees(offer, FeeAuthority.PROVIDER),
                    brief.money(offer.oneOffs()),
                    Markup.text(String.valueOf(offer.findings().stream()
                            .filter(RiskChapter::isSerious)
                            .count()))));
        }
        return new ReportTable(
                List.of(
                        new Column(26, Align.LEFT),
                        new Column(20, Align.RIGHT),
                        new Column(20, Align.RIGHT),
                        new Column(18, Align.RIGHT),
                        new Column(16, Align.RIGHT)),
                List.of(
                        Markup.empty(),
                        Markup.text(brief.say("internal.col.gap", chosen.provider())),
                        Markup.text(brief.say("internal.col.fees")),
                        Markup.text(brief.say("internal.col.oneOffs")),
                        Markup.text(brief.say("internal.col.flags"))),
                rows,
                false);
    }

    private ReportDocument document(BriefContext brief, BriefEdition edition, List<Block> blocks) {
        BriefFacts facts = brief.facts();
        String label = brief.say("label." + edition) + (draft ? " · " + brief.say("label.draft") : "");
        return new ReportDocument(
                brief.say("document.title", facts.client(), facts.engagement()),
                facts.author() + ", " + facts.consultancy(),
                brief.words().locale(),
                brand,
                label,
                brief.say("document.footer"),
                draft ? brief.say("document.watermark") : null,
                MAX_PAGES,
                blocks);
    }
}
