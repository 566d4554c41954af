package io.parley.outages;

import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportDocument;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks a provider for the credits its service level owes: month by month, with the log and the words it was agreed in. */
final class ClaimLetter {

    private final ServiceFacts facts;
    private final List<CreditMonth> months;
    private final ClaimLog log;

    /**
     * @param months that owe a credit, at least one
     * @param log all outages of the client, the oldest first
     */
    ClaimLetter(ServiceFacts facts, List<CreditMonth> months, List<OutageDetails> log) {
        this.facts = facts;
        this.months = months;
        this.log = new ClaimLog(facts, log);
    }

    ReportDocument document() {
        var body = new ArrayList<Block>();
        body.add(ServiceFacts.paragraph(say("opening", facts.promised())));
        body.add(new Block.Table(table()));
        for (var month : months) {
            body.add(new Block.Heading(say("log", facts.name(month))));
            body.add(new Block.Table(log.table(month)));
            log.stated(month).forEach(words -> body.add(new Block.Bullet(words)));
            body.add(new Block.Small(Markup.text(say(
                    "counted",
                    facts.minutes(month.month().downtime()),
                    facts.minutes(month.month().minutes()),
                    facts.zone().getId()))));
        }
        var clauses = facts.clauses(keys());
        if (!clauses.isEmpty()) {
            body.add(new Block.Heading(say("clauses")));
        }
        clauses.forEach(clause -> body.add(ServiceFacts.bullet(clause)));
        body.add(new Block.Heading(say("asks")));
        Stream.of(say("askCredit", facts.money(total())), say("askNumber"), say("askReason"), say("reserve"))
                .forEach(ask -> body.add(ServiceFacts.bullet(ask)));
        return facts.frame()
                .letter(
                        say("subject", facts.money(total())),
                        List.of(facts.standing().providerName(), say("department")),
                        facts.references(),
                        body,
                        new ClaimAdvice(facts, months, log).blocks());
    }

    private ReportTable table() {
        var rows = new ArrayList<Row>();
        months.forEach(month -> rows.add(row(month)));
        rows.add(Row.total(List.of(
                Markup.text(say("total")),
                Markup.empty(),
                Markup.empty(),
                Markup.empty(),
                Markup.text(facts.money(total())))));
        return new ReportTable(
                List.of(
                        new Column(44, Align.LEFT),
                        new Column(13, Align.RIGHT),
                        new Column(13, Align.RIGHT),
                        new Column(15, Align.RIGHT),
                        new Column(15, Align.RIGHT)),
                Stream.of("month", "promised", "attained", "downtime", "credit")
                        .map(name -> Markup.text(facts.say("outages.credits." + name)))
                        .toList(),
                rows,
                false);
    }

    private Row row(CreditMonth month) {
        var name = Markup.bold(facts.name(month));
        return Row.body(
                formula(month).map(text -> name.newLine().then(text)).orElse(name),
                Markup.text(facts.promised()),
                Markup.text(facts.attained(month)),
                Markup.text(facts.minutes(month.month().downtime())),
                Markup.text(facts.money(credit(month))));
    }

    /** Fee base × share of the tier, then the least and the most the agreement allows (domain.md §4). */
    private Optional<String> formula(CreditMonth month) {
        return month.month()
                .tier()
                .flatMap(tier -> month.month().base().map(base -> {
                    var share = base.multiply(tier.credit(), MathContext.DECIMAL64);
                    var key = share.compareTo(credit(month)) == 0 ? "formula" : "formulaBounded";
                    return say(
                            key,
                            facts.money(base),
                            facts.percent(tier.credit()),
                            facts.money(share),
                            facts.money(credit(month)));
                }));
    }

    private Stream<String> keys() {
        return Stream.of(
                        Stream.of("sla.target", "sla.window", "sla.scope"),
                        months.stream()
                                .flatMap(month -> month.month().tier().stream())
                                .map(tier -> tier.name())
                                .distinct(),
                        Stream.of(
                                "sla.feeBase",
                                "sla.capPercent",
                                "sla.minCredit",
                                "sla.minOutageMinutes",
                                "sla.claim",
                                "sla.claimChannel",
                                "sla.auto"))
                .flatMap(keys -> keys);
    }

    private BigDecimal total() {
        return months.stream().map(ClaimLetter::credit).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal credit(CreditMonth month) {
        return month.credit().orElse(BigDecimal.ZERO);
    }

    private String say(String key, Object... arguments) {
        return facts.say("outages.letter.claim." + key, arguments);
    }
}
