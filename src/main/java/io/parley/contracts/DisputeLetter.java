package io.parley.contracts;

import io.parley.letters.LetterFrame;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportDocument;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.terms.CapturedTerm;
import io.parley.terms.CheckedLine;
import io.parley.terms.InvoiceFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks a provider to take back what it billed too much: each line with what was agreed, and the words it was agreed in. */
final class DisputeLetter {

    private final InvoiceDetails invoice;
    private final LetterFrame frame;
    private final Currency currency;
    private final InvoiceWords words;

    DisputeLetter(InvoiceDetails invoice, LetterFrame frame) {
        this.invoice = invoice;
        this.frame = frame;
        this.currency = Currency.getInstance(invoice.summary().audit().currency());
        this.words = new InvoiceWords(frame::say, frame.formats(), currency);
    }

    ReportDocument document() {
        var summary = invoice.summary();
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(Markup.text(frame.say("contracts.letter.dispute.opening"))));
        body.add(new Block.Table(table()));
        var clauses = clauses();
        if (!clauses.isEmpty()) {
            body.add(new Block.Heading(frame.say("contracts.letter.dispute.clauses")));
        }
        clauses.forEach(clause -> body.add(new Block.Bullet(Markup.text(clause))));
        body.add(new Block.Heading(frame.say("contracts.letter.dispute.asksTitle")));
        asks().forEach(ask -> body.add(new Block.Bullet(Markup.text(ask))));
        return frame.letter(
                frame.say(
                        summary.number() == null
                                ? "contracts.letter.dispute.subjectWithoutNumber"
                                : "contracts.letter.dispute.subject",
                        money(overcharged()),
                        String.valueOf(summary.number())),
                List.of(summary.providerName(), frame.say("contracts.letter.dispute.department")),
                references(),
                body,
                List.of());
    }

    private List<String> references() {
        var summary = invoice.summary();
        var lines = new ArrayList<String>();
        var date = summary.date();
        if (date != null) {
            lines.add(
                    frame.say("contracts.letter.dispute.dated", frame.formats().longDate(date)));
        }
        lines.add(frame.say("contracts.letter.dispute.month", summary.month()));
        var reference = summary.reference();
        if (reference != null) {
            lines.add(frame.say(
                    summary.againstOffer() ? "contracts.letter.dispute.quote" : "contracts.letter.account", reference));
        }
        return lines;
    }

    private ReportTable table() {
        var rows = new ArrayList<Row>();
        disputed().forEach(line -> rows.add(row(line)));
        rows.add(Row.total(List.of(
                Markup.text(frame.say("contracts.letter.dispute.total")),
                Markup.empty(),
                Markup.empty(),
                Markup.text(money(overcharged())))));
        return new ReportTable(
                List.of(
                        new Column(52, Align.LEFT),
                        new Column(16, Align.RIGHT),
                        new Column(16, Align.RIGHT),
                        new Column(16, Align.RIGHT)),
                List.of(
                        Markup.text(frame.say("contracts.letter.dispute.item")),
                        Markup.text(frame.say("contracts.letter.dispute.billed")),
                        Markup.text(frame.say("contracts.letter.dispute.agreed")),
                        Markup.text(frame.say("contracts.letter.dispute.tooMuch"))),
                rows,
                false);
    }

    private Row row(CheckedLine line) {
        var name = line.code().isBlank() ? line.description() : line.description() + " (" + line.code() + ")";
        var item = Markup.bold(name);
        for (var reason : words.reasons(line)) {
            item = item.newLine().then(reason);
        }
        return Row.body(
                item,
                Markup.text(money(line.billed())),
                Markup.text(money(line.expected())),
                Markup.text(money(line.overcharge())));
    }

    /** What was agreed in words, once for each clause. */
    private Set<String> clauses() {
        var clauses = new LinkedHashSet<String>();
        for (var line : disputed()) {
            if (line.feeId() != null) {
                clause("fee." + line.feeId()).ifPresent(clauses::add);
            }
            if (line.faults().stream().anyMatch(fault -> fault.type() == InvoiceFault.MISSING_PROMO)) {
                invoice.terms().all().stream()
                        .filter(term -> term.key().startsWith("promo."))
                        .flatMap(term -> quoted(term).stream())
                        .forEach(clauses::add);
            }
        }
        clause("billing.disputeDays").ifPresent(clauses::add);
        return clauses;
    }

    private Optional<String> clause(String key) {
        return invoice.terms().governing(key).flatMap(this::quoted);
    }

    private Optional<String> quoted(CapturedTerm term) {
        return frame.quoted(term.evidence());
    }

    private List<String> asks() {
        var undisputed = invoice.summary().audit().billedTotal().subtract(overcharged());
        return Stream.of(
                        frame.say("contracts.letter.dispute.askCredit", money(overcharged())),
                        frame.say("contracts.letter.dispute.askRates"),
                        frame.say("contracts.letter.dispute.undisputed", money(undisputed)),
                        frame.say("contracts.letter.dispute.askAnswer"))
                .toList();
    }

    private List<CheckedLine> disputed() {
        return invoice.summary().audit().overchargedLines();
    }

    private BigDecimal overcharged() {
        return invoice.summary().audit().overcharged();
    }

    private String money(BigDecimal amount) {
        return frame.formats().money(amount, currency);
    }
}
