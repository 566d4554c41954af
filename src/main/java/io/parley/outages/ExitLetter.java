package io.parley.outages;

import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportDocument;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import io.parley.sla.ChronicExit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The notice that ends a contract because its service level failed again and again (term {@code sla.chronicExit}). */
final class ExitLetter {

    private static final String CLAUSE = "sla.chronicExit";

    private final ServiceFacts facts;
    private final String scope;
    private final ChronicExit right;
    private final List<YearMonth> completed;
    private final List<CreditMonth> failed;

    /** @param scope one in which the right exists */
    ExitLetter(ServiceFacts facts, String scope) {
        this.facts = facts;
        this.scope = scope;
        this.right = facts.standing().policy().chronicExit().orElseThrow();
        this.completed = Objects.requireNonNull(facts.standing().leaveFrom().get(scope), scope);
        this.failed = failed();
    }

    /** The failed months of the last stretch in which there were enough of them. */
    private List<CreditMonth> failed() {
        var last = completed.getLast();
        var first = last.minusMonths(right.months() - 1L);
        return facts.standing().months().stream()
                .filter(month -> month.scope().equals(scope) && !month.month().targetMet())
                .filter(month -> {
                    var end = month.month().period().last();
                    return !end.isBefore(first) && !end.isAfter(last);
                })
                .toList();
    }

    ReportDocument document() {
        var body = new ArrayList<Block>();
        body.add(ServiceFacts.paragraph(say("opening", failed.size(), right.months(), facts.promised())));
        body.add(new Block.Table(table()));
        var clauses = facts.clauses(Stream.of(CLAUSE, "sla.target"));
        if (!clauses.isEmpty()) {
            body.add(ServiceFacts.paragraph(say("clauses")));
            clauses.forEach(clause -> body.add(ServiceFacts.bullet(clause)));
        }
        Stream.of("effect", "fee", "credits", "until", "confirm")
                .forEach(part -> body.add(ServiceFacts.paragraph(say(part))));
        return facts.frame()
                .letter(
                        say("subject"),
                        List.of(facts.standing().providerName()),
                        facts.references(),
                        body,
                        forTheSender());
    }

    private ReportTable table() {
        return new ReportTable(
                List.of(
                        new Column(40, Align.LEFT),
                        new Column(20, Align.RIGHT),
                        new Column(20, Align.RIGHT),
                        new Column(20, Align.RIGHT)),
                Stream.of("month", "promised", "attained", "downtime")
                        .map(name -> Markup.text(facts.say("outages.credits." + name)))
                        .toList(),
                failed.stream()
                        .map(month -> Row.body(
                                Markup.bold(facts.name(month)),
                                Markup.text(facts.promised()),
                                Markup.text(facts.attained(month)),
                                Markup.text(facts.minutes(month.month().downtime()))))
                        .toList(),
                false);
    }

    /** Not part of what is sent. */
    private List<Block> forTheSender() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Chapter(say("sender.title"), true));
        blocks.add(new Block.Callout(Tone.WARN, Markup.text(say("sender.counsel"))));
        if (facts.clauses(Stream.of(CLAUSE)).isEmpty()) {
            blocks.add(new Block.Callout(Tone.BAD, Markup.text(say("sender.unconfirmed"))));
        }
        var since = completed.getFirst();
        var methods = facts.noticeMethods();
        var unknown = facts.say("terms.word.UNKNOWN");
        blocks.add(new Block.Table(new ReportTable(
                List.of(new Column(40, Align.LEFT), new Column(60, Align.LEFT)),
                List.of(),
                List.of(
                        ServiceFacts.fact(
                                say("sender.since"), facts.frame().formats().month(since)),
                        ServiceFacts.fact(say("sender.right"), say("sender.rightOf", right.failures(), right.months())),
                        ServiceFacts.fact(say("sender.method"), methods.isEmpty() ? unknown : methods)),
                false)));
        Stream.of("effect", "window", "measured", "port", "record")
                .forEach(step -> blocks.add(ServiceFacts.bullet(say("sender." + step))));
        return blocks;
    }

    private String say(String key, Object... arguments) {
        return facts.say("outages.letter.exit." + key, arguments);
    }
}
