package io.parley.outages;

import io.parley.reporting.Markup;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.sla.Outage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The outages behind a claim: those of a month that the agreement counts, with the provider's ticket numbers. */
final class ClaimLog {

    private static final int LONGEST_QUOTE = 600;

    private final ServiceFacts facts;
    private final List<OutageDetails> log;

    /** @param log the oldest first */
    ClaimLog(ServiceFacts facts, List<OutageDetails> log) {
        this.facts = facts;
        this.log = log;
    }

    ReportTable table(CreditMonth month) {
        return new ReportTable(
                List.of(
                        new Column(23, Align.LEFT),
                        new Column(23, Align.LEFT),
                        new Column(11, Align.LEFT),
                        new Column(13, Align.LEFT),
                        new Column(16, Align.LEFT),
                        new Column(14, Align.LEFT)),
                Stream.of("start", "end", "length", "site", "cause", "ticket")
                        .map(name -> Markup.text(facts.say("outages.column." + name)))
                        .toList(),
                of(month).map(this::row).toList(),
                true);
    }

    /** What the provider's own status page says about them: the outage's start, and the words. */
    List<Markup> stated(CreditMonth month) {
        return of(month)
                .filter(outage -> outage.source() == OutageSource.STATUS_PAGE)
                .map(outage -> Markup.text(facts.say(
                        "outages.letter.claim.stated", moment(outage.outage().start()), quoted(outage.sourceWords()))))
                .toList();
    }

    /** In one line; a long history is cut, the whole of it stands in the log. */
    private static String quoted(String words) {
        var line = words.replaceAll("\\s*\\R\\s*", " · ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)).strip() + " …";
    }

    /** What has no ticket is easily turned down. */
    long withoutTicket(List<CreditMonth> months) {
        return months.stream()
                .flatMap(this::of)
                .distinct()
                .filter(outage -> outage.outage().ticket().isBlank())
                .count();
    }

    private Stream<OutageDetails> of(CreditMonth month) {
        var period = month.month().period();
        var from = period.first().atDay(1).atStartOfDay(facts.zone()).toInstant();
        var to = period.last().plusMonths(1).atDay(1).atStartOfDay(facts.zone()).toInstant();
        return log.stream().filter(outage -> counts(outage.outage(), month, from, to));
    }

    private boolean counts(OutageDraft outage, CreditMonth month, Instant from, Instant to) {
        var end = outage.end();
        return (outage.site() == null || outage.site().equals(month.scope()))
                && outage.start().isBefore(to)
                && (end == null || end.isAfter(from))
                && facts.standing().policy().covers(asMeasured(outage));
    }

    private static Outage asMeasured(OutageDraft outage) {
        return new Outage(
                outage.incident(),
                outage.site(),
                outage.service(),
                outage.start(),
                outage.start(),
                outage.cause(),
                outage.announced(),
                outage.ticket());
    }

    private Row row(OutageDetails details) {
        var outage = details.outage();
        var end = outage.end();
        return Row.body(Stream.of(
                        moment(outage.start()),
                        end == null ? facts.say("outages.goesOn") : moment(end),
                        end == null ? "–" : length(Duration.between(outage.start(), end)),
                        facts.site(outage.site()),
                        facts.say("outages.cause." + outage.cause().name()),
                        number(outage))
                .map(Markup::text)
                .toList());
    }

    private static String number(OutageDraft outage) {
        if (!outage.ticket().isBlank()) {
            return outage.ticket();
        }
        return outage.incident().isBlank() ? "–" : outage.incident();
    }

    private String moment(Instant instant) {
        return facts.frame().formats().dateTime(instant, facts.zone());
    }

    private String length(Duration length) {
        return facts.say("outages.length", length.toHours(), length.toMinutesPart());
    }
}
