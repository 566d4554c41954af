package io.parley.outages.complaints;

import io.parley.contracts.InvoiceSummary;
import io.parley.outages.ClaimDetails;
import io.parley.outages.CreditMonth;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportDocument;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A complaint for the regulator (domain.md §4): parties, facts, dates, staff names, numbers involved, bills, relief wanted. */
final class RegulatorPack {

    private static final int DECIMALS = 5;

    private final PackFacts facts;
    private final ComplaintDetails complaint;
    private final ComplaintDraft draft;

    RegulatorPack(PackFacts facts) {
        this.facts = facts;
        this.complaint = facts.complaint();
        this.draft = complaint.draft();
    }

    ReportDocument document() {
        var wording = Regulators.of(complaint.country())
                .map(regulator -> regulator.in(facts.frame().locale()));
        var body = new ArrayList<Block>();
        section(body, "parties", List.of(new Block.Table(parties())));
        section(body, "facts", lines(draft.facts()));
        var broken = broken();
        if (!broken.isEmpty()) {
            section(body, "service", List.of(new Block.Table(service(broken))));
        }
        section(body, "asked", asked());
        listed(body, "staff", draft.staff());
        listed(body, "numbers", draft.numbers());
        bills(body);
        section(body, "relief", lines(draft.relief()));
        return facts.frame()
                .letter(
                        facts.say("subject", draft.provider()),
                        List.of(
                                wording.map(Regulator.Wording::authority).orElseGet(() -> facts.say("authority")),
                                wording.map(Regulator.Wording::procedure).orElseGet(() -> facts.say("procedure"))),
                        complaint.reference().isBlank()
                                ? List.of()
                                : List.of(facts.say("reference", complaint.reference())),
                        body,
                        new PackAdvice(facts).blocks());
    }

    private void section(List<Block> body, String title, List<Block> blocks) {
        body.add(new Block.Heading(facts.say(title)));
        body.addAll(blocks);
    }

    private void listed(List<Block> body, String title, String text) {
        if (!text.isBlank()) {
            section(body, title, bullets(text));
        }
    }

    private ReportTable parties() {
        var client = facts.client();
        var rows = new ArrayList<Row>();
        row(rows, "complainant", facts.frame().sender());
        row(rows, "address", client.address());
        row(rows, "phone", client.phone());
        row(rows, "signer", facts.frame().signer());
        row(rows, "provider", draft.provider());
        row(rows, "account", draft.account());
        return new ReportTable(List.of(new Column(34, Align.LEFT), new Column(66, Align.LEFT)), List.of(), rows, false);
    }

    private void row(List<Row> rows, String label, @Nullable String value) {
        var known = value == null || value.isBlank() ? facts.say("fillIn") : value;
        rows.add(Row.body(Markup.text(facts.say(label)), Markup.bold(known)));
    }

    /** Months in which the promise was broken, as far as they were measured. */
    private List<CreditMonth> broken() {
        return facts.standing().months().stream()
                .filter(month -> !month.month().targetMet())
                .toList();
    }

    private ReportTable service(List<CreditMonth> months) {
        return new ReportTable(
                List.of(
                        new Column(24, Align.LEFT),
                        new Column(18, Align.RIGHT),
                        new Column(18, Align.RIGHT),
                        new Column(20, Align.RIGHT),
                        new Column(20, Align.RIGHT)),
                Stream.of("month", "promised", "attained", "downtime", "credit")
                        .map(name -> Markup.text(facts.frame().say("outages.credits." + name)))
                        .toList(),
                months.stream().map(this::service).toList(),
                true);
    }

    private Row service(CreditMonth month) {
        var formats = facts.frame().formats();
        return Row.body(
                Markup.text(period(month) + (month.ofPlatform() ? "" : " · " + month.scope())),
                Markup.text(
                        facts.standing().policy().target().map(formats::percent).orElse("–")),
                Markup.text(formats.percent(month.month().availability().setScale(DECIMALS, RoundingMode.DOWN))),
                Markup.text(facts.frame()
                        .say(
                                "outages.minutes",
                                formats.number(month.month().downtime().setScale(1, RoundingMode.HALF_UP)))),
                Markup.text(month.credit()
                        .filter(credit -> credit.signum() > 0)
                        .map(this::money)
                        .orElse("–")));
    }

    /** That the provider was asked first, and what it said. */
    private List<Block> asked() {
        var blocks = new ArrayList<Block>();
        facts.standing().months().stream()
                .filter(month -> month.claim() != null)
                .map(month -> claim(month, Objects.requireNonNull(month.claim())))
                .map(text -> new Block.Bullet(Markup.text(text)))
                .forEach(blocks::add);
        var demanded = complaint.demandedOn();
        if (demanded != null) {
            blocks.add(new Block.Bullet(Markup.text(facts.say("demanded", longDate(demanded)))));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(Markup.text(facts.say("notAsked"))));
        }
        return blocks;
    }

    private String claim(CreditMonth month, ClaimDetails claim) {
        var day = claim.claim().day();
        var became = switch (claim.outcome()) {
            case OPEN -> facts.say("claim.OPEN");
            case PAID -> facts.say("claim.PAID", money(claim.paid()));
            case DENIED -> facts.say("claim.DENIED", claim.reason());
        };
        return facts.say(
                "claim",
                period(month),
                money(claim.claim().amount()),
                day == null ? facts.say("fillIn") : longDate(day),
                claim.claim().reference().isBlank() ? "–" : claim.claim().reference(),
                became);
    }

    private String period(CreditMonth month) {
        var period = month.month().period();
        return period.first().equals(period.last()) ? facts.frame().formats().month(period.first()) : period.label();
    }

    private void bills(List<Block> body) {
        var wrong = facts.bills().stream()
                .filter(bill ->
                        !bill.againstOffer() && bill.audit().overcharged().signum() > 0)
                .toList();
        if (draft.bills().isBlank() && wrong.isEmpty()) {
            return;
        }
        var blocks = new ArrayList<>(bullets(draft.bills()));
        wrong.forEach(bill -> blocks.add(new Block.Bullet(Markup.text(bill(bill)))));
        section(body, "bills", blocks);
    }

    private String bill(InvoiceSummary bill) {
        var date = bill.date();
        var currency = Currency.getInstance(bill.audit().currency());
        return facts.say(
                "bill",
                Objects.requireNonNullElse(bill.number(), "–"),
                date == null ? "–" : longDate(date),
                facts.frame().formats().money(bill.audit().overcharged(), currency));
    }

    private static List<Block> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .<Block>map(line -> new Block.Paragraph(Markup.text(line)))
                .toList();
    }

    private static List<Block> bullets(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .<Block>map(line -> new Block.Bullet(Markup.text(line)))
                .toList();
    }

    private String money(BigDecimal amount) {
        return facts.frame()
                .formats()
                .money(amount, Currency.getInstance(facts.standing().currency()));
    }

    private String longDate(LocalDate day) {
        return facts.frame().formats().longDate(day);
    }
}
