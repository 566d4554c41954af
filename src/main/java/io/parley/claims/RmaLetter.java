package io.parley.claims;

import io.parley.letters.LetterFrame;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportDocument;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.warranty.FreightPayer;
import io.parley.warranty.Grantor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks whoever stands in for a broken device for a working one: which device, bought when, under which promise, what is
 * wrong and by when an answer is due. A device that never worked is to be exchanged for a new one, by whoever sold it.
 */
final class RmaLetter {

    private final ClaimDetails claim;
    private final LetterFrame frame;

    RmaLetter(ClaimDetails claim, LetterFrame frame) {
        this.claim = claim;
        this.frame = frame;
    }

    ReportDocument document() {
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(Markup.text(say(opening()))));
        body.add(new Block.Table(device()));
        body.add(new Block.Heading(say("faultTitle")));
        body.add(new Block.Paragraph(Markup.text(claim.row().fault())));
        body.add(new Block.Heading(say("promiseTitle")));
        promise().forEach(line -> body.add(new Block.Bullet(Markup.text(line))));
        body.add(new Block.Heading(say("askTitle")));
        asks().forEach(line -> body.add(new Block.Bullet(Markup.text(line))));
        if (!claim.papers().isEmpty()) {
            body.add(new Block.Small(Markup.text(say(
                    "enclosed",
                    String.join(
                            say("separator"),
                            claim.papers().stream().map(ClaimPaper::fileName).toList())))));
        }
        return frame.letter(
                say(
                        claim.row().deadOnArrival() ? "subject.doa" : "subject",
                        claim.row().device()),
                List.of(addressee(), say("department")),
                references(),
                body,
                List.of());
    }

    /** Says no more about the warranty than is known. */
    private String opening() {
        if (claim.row().deadOnArrival()) {
            return "opening.doa";
        }
        var covered = claim.grant().covers(claim.row().reportedOn());
        if (covered == null) {
            return "opening.unknown";
        }
        return covered ? "opening" : "opening.after";
    }

    /** Whoever sold a device that never worked has to take it back, whoever grants its warranty. */
    private String addressee() {
        var grantor = claim.grant().grantor();
        if (claim.row().deadOnArrival()) {
            return say("to.SELLER");
        }
        var maker = claim.grant().manufacturer();
        if (grantor == Grantor.MANUFACTURER && !maker.isEmpty()) {
            return maker;
        }
        return say(grantor == null ? "to.UNKNOWN" : "to." + grantor.name());
    }

    private List<String> references() {
        var lines = new ArrayList<String>();
        if (!claim.row().rmaNumber().isEmpty()) {
            lines.add(say("rma", claim.row().rmaNumber()));
        }
        lines.add(say("reported", date(claim.row().reportedOn())));
        return lines;
    }

    private ReportTable device() {
        var rows = new ArrayList<Row>();
        row(rows, "sku", claim.sku());
        row(rows, "serial", claim.row().serial());
        var purchased = claim.purchasedOn();
        row(rows, "purchased", purchased == null ? say("unknown") : date(purchased));
        var since = claim.brokenSince();
        row(rows, "since", since == null ? say("unknown") : date(since));
        return new ReportTable(
                List.of(new Column(30, Align.LEFT), new Column(70, Align.LEFT)),
                List.of(Markup.text(say("what")), Markup.text(claim.row().device())),
                rows,
                false);
    }

    private void row(List<Row> rows, String key, String value) {
        rows.add(Row.body(Markup.text(say(key)), Markup.text(value.isBlank() ? say("unknown") : value)));
    }

    private List<String> promise() {
        var grant = claim.grant();
        var lines = new ArrayList<String>();
        if (!grant.policy().isEmpty()) {
            lines.add(
                    grant.source().isEmpty()
                            ? say("policy", grant.policy())
                            : say("policyFrom", grant.policy(), grant.source()));
        }
        var until = grant.coveredUntil();
        if (grant.lifetime()) {
            lines.add(say("lifetime"));
        } else if (until != null) {
            lines.add(say("until", date(until)));
        }
        if (grant.responseDays() != null) {
            lines.add(say("response", grant.responseDays()));
        }
        if (Boolean.TRUE.equals(grant.advance())) {
            lines.add(say("advance"));
        }
        if (lines.isEmpty()) {
            lines.add(say("noPolicy"));
        }
        return lines;
    }

    private List<String> asks() {
        var asks = new ArrayList<String>();
        var due = claim.row().dueOn();
        switch (claim.row().state()) {
            case DENIED -> {
                asks.add(say("ask.contest", reason()));
                asks.add(say("ask.clause", date(answer())));
            }
            case APPROVED, SHIPPED -> {
                asks.add(due == null ? say("ask.day") : say("ask.deliver", date(due)));
            }
            case OPENED, RECEIVED, CLOSED -> asks.add(say("ask.number", date(due == null ? answer() : due)));
        }
        asks.add(say(
                claim.row().deadOnArrival()
                        ? "ask.new"
                        : Boolean.TRUE.equals(claim.grant().advance()) ? "ask.advance" : "ask.repair"));
        asks.add(say(freightIsTheirs() ? "ask.freightTheirs" : "ask.freight"));
        return asks;
    }

    private boolean freightIsTheirs() {
        var payer = claim.grant().freightPayer();
        return claim.row().deadOnArrival()
                || payer != null && payer != FreightPayer.CUSTOMER && payer != FreightPayer.SHARED;
    }

    private String reason() {
        return claim.steps().getLast().note();
    }

    /** As many days from today as a new claim is given. */
    private LocalDate answer() {
        return ClaimDueDates.answer(frame.today(), claim.row().deadOnArrival());
    }

    private String date(LocalDate day) {
        return frame.formats().longDate(day);
    }

    private String say(String key, Object... arguments) {
        return frame.say("claims.letter." + key, arguments);
    }
}
