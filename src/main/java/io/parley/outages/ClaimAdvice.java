package io.parley.outages;

import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import io.parley.terms.CapturedTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The page behind a claim that is not sent: by when, which way and with what it must reach the provider. */
final class ClaimAdvice {

    private final ServiceFacts facts;
    private final List<CreditMonth> months;
    private final ClaimLog log;

    ClaimAdvice(ServiceFacts facts, List<CreditMonth> months, ClaimLog log) {
        this.facts = facts;
        this.months = months;
        this.log = log;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Chapter(say("title"), true));
        var first = firstDay();
        var today = facts.standing().today();
        if (first.isEmpty()) {
            blocks.add(new Block.Callout(Tone.WARN, Markup.text(say("unknown"))));
        } else if (today.isAfter(first.get())) {
            blocks.add(new Block.Callout(Tone.BAD, Markup.text(say("missed", longDate(first.get())))));
        } else {
            blocks.add(new Block.Callout(Tone.GOOD, Markup.text(say("open", longDate(first.get())))));
        }
        blocks.add(new Block.Table(new ReportTable(
                List.of(new Column(40, Align.LEFT), new Column(60, Align.LEFT)), List.of(), rows(), false)));
        long bare = log.withoutTicket(months);
        if (bare > 0) {
            blocks.add(new Block.Callout(Tone.WARN, Markup.text(say("noTicket", String.valueOf(bare)))));
        }
        Stream.of("arrive", "enclose", "proof", "record").forEach(step -> blocks.add(ServiceFacts.bullet(say(step))));
        return blocks;
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        months.forEach(month -> rows.add(ServiceFacts.fact(
                say("claimBy", facts.name(month)),
                month.month().claimBy().map(this::longDate).orElse(unknown()))));
        rows.add(ServiceFacts.fact(say("channel"), written("sla.claimChannel")));
        rows.add(ServiceFacts.fact(say("automatic"), written("sla.auto")));
        return rows;
    }

    private Optional<LocalDate> firstDay() {
        return months.stream()
                .flatMap(month -> month.month().claimBy().stream())
                .min(LocalDate::compareTo);
    }

    private String written(String key) {
        return facts.standing()
                .terms()
                .governing(key)
                .map(CapturedTerm::value)
                .map(Objects::toString)
                .orElse(unknown());
    }

    private String unknown() {
        return facts.say("terms.word.UNKNOWN");
    }

    private String longDate(LocalDate day) {
        return facts.frame().formats().longDate(day);
    }

    private String say(String key, Object... arguments) {
        return facts.say("outages.letter.claim.sender." + key, arguments);
    }
}
