package io.parley.outages.complaints;

import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page behind a pack that is not sent: what the country's rules say, whether it may be filed yet, and the days. */
final class PackAdvice {

    private final PackFacts facts;
    private final ComplaintDetails complaint;

    PackAdvice(PackFacts facts) {
        this.facts = facts;
        this.complaint = facts.complaint();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Chapter(facts.say("sender.title"), true));
        var regulator = Regulators.of(complaint.country());
        if (regulator.isEmpty()) {
            blocks.add(new Block.Callout(Tone.WARN, Markup.text(facts.say("sender.noData", complaint.country()))));
        }
        regulator.ifPresent(known -> rules(blocks, known));
        blocks.add(new Block.Heading(facts.say("sender.disputes")));
        clause().ifPresent(clause -> blocks.add(new Block.Bullet(Markup.text(clause))));
        var read = complaint.disputes();
        if (read == null) {
            blocks.add(new Block.Callout(Tone.BAD, Markup.text(facts.say("sender.disputesUnread"))));
        } else {
            blocks.add(new Block.Paragraph(
                    Markup.text(facts.say("sender.disputesRead", read.by(), longDate(read.on()), read.meaning()))));
        }
        blocks.add(new Block.Heading(facts.say("sender.days")));
        blocks.add(new Block.Table(days()));
        blocks.add(new Block.Bullet(Markup.text(facts.say("sender.enclose"))));
        blocks.add(new Block.Bullet(Markup.text(facts.say("sender.record"))));
        return blocks;
    }

    private void rules(List<Block> blocks, Regulator regulator) {
        var wording = regulator.in(facts.frame().locale());
        blocks.add(new Block.Callout(
                Tone.WARN, Markup.text(facts.say("sender.check", regulator.source(), regulator.asOf()))));
        blocks.add(new Block.Paragraph(Markup.text(facts.say("sender.where", wording.where()))));
        wording.rules().forEach(rule -> blocks.add(new Block.Bullet(Markup.text(rule))));
    }

    /** The clause on disputes in its own words, or as it was captured. */
    private Optional<String> clause() {
        return facts.standing()
                .terms()
                .governing("law.disputes")
                .flatMap(term -> facts.frame().quoted(term.evidence()).or(() -> said(term)));
    }

    private Optional<String> said(CapturedTerm term) {
        return Optional.ofNullable(term.value()).map(word -> facts.frame().say(TermWord.labelKey(word.toString())));
    }

    private ReportTable days() {
        var rows = new ArrayList<Row>();
        row(rows, "demanded", complaint.demandedOn());
        row(rows, "filed", complaint.filedOn());
        row(rows, "served", complaint.servedOn());
        row(rows, "responseDue", complaint.responseDue());
        row(rows, "answered", complaint.answeredOn());
        row(rows, "formalBy", complaint.formalBy());
        return new ReportTable(List.of(new Column(60, Align.LEFT), new Column(40, Align.LEFT)), List.of(), rows, false);
    }

    private void row(List<Row> rows, String label, @Nullable LocalDate day) {
        rows.add(Row.body(Markup.text(facts.say("sender." + label)), Markup.bold(day == null ? "–" : longDate(day))));
    }

    private String longDate(LocalDate day) {
        return facts.frame().formats().longDate(day);
    }
}
