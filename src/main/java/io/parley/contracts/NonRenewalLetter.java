package io.parley.contracts;

import io.parley.letters.LetterFrame;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportDocument;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import io.parley.terms.NoticeSchedule;
import io.parley.terms.NoticeStatus;
import io.parley.terms.TermSheet;
import io.parley.terms.TermWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The notice that ends a contract at the end of its term, and on a page of its own how and by when to send it. */
final class NonRenewalLetter {

    private final ContractStanding standing;
    private final NoticeSchedule notice;
    private final TermSheet terms;
    private final LetterFrame frame;

    NonRenewalLetter(ContractStanding standing, LetterFrame frame) {
        this.standing = standing;
        this.notice = standing.standing().notice();
        this.terms = standing.terms();
        this.frame = frame;
    }

    ReportDocument document() {
        var provider = standing.details().providerName();
        var body = new ArrayList<Block>();
        paragraph(body, say("opening", longDate(notice.termLastDay())));
        var clauses = clauses("notice.period", "notice.method", "renewal.mode");
        if (!clauses.isEmpty()) {
            paragraph(body, say("clauses"));
            clauses.forEach(clause -> body.add(new Block.Bullet(Markup.text(clause))));
        }
        paragraph(body, say("otherwise"));
        paragraph(body, say("until"));
        paragraph(body, say("confirm"));
        return frame.letter(
                say("subject", longDate(notice.termLastDay())), List.of(provider), references(), body, forTheSender());
    }

    private List<String> references() {
        var lines = new ArrayList<String>();
        var account = standing.details().contract().accountNumber();
        if (account != null) {
            lines.add(frame.say("contracts.letter.account", account));
        }
        lines.add(say("began", longDate(standing.standing().start())));
        method().ifPresent(method -> lines.add(say("by", frame.say(TermWord.labelKey(method)))));
        return lines;
    }

    /** Not part of what is sent. */
    private List<Block> forTheSender() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Chapter(say("sender.title"), true));
        blocks.add(new Block.Callout(tone(), Markup.text(headline())));
        blocks.add(new Block.Table(dates()));
        var methods = terms.noticeMethods();
        if (methods.size() > 1) {
            paragraph(
                    blocks,
                    say(
                            "sender.methods",
                            String.join(
                                    ", ",
                                    methods.stream()
                                            .map(method -> frame.say(TermWord.labelKey(method)))
                                            .toList())));
        }
        Stream.of("proof", "record", "porting", "portFirst")
                .forEach(step -> blocks.add(new Block.Bullet(Markup.text(say("sender." + step)))));
        return blocks;
    }

    private Tone tone() {
        return switch (notice.status()) {
            case MISSED -> Tone.BAD;
            case OPEN -> Tone.GOOD;
            default -> Tone.WARN;
        };
    }

    private String headline() {
        if (notice.status() == NoticeStatus.MISSED) {
            return say("sender.missed", longDate(notice.sendBy()));
        }
        var earliest = notice.earliest();
        if (notice.status() == NoticeStatus.TOO_EARLY && earliest != null) {
            return say("sender.tooEarly", longDate(earliest), longDate(notice.sendBy()));
        }
        return notice.sendBy() == null ? say("sender.unknown") : say("sender.open", longDate(notice.sendBy()));
    }

    private ReportTable dates() {
        var rows = new ArrayList<Row>();
        row(rows, "sendBy", notice.sendBy());
        row(rows, "arriveBy", notice.cancelByEffective());
        if (notice.earliest() != null) {
            row(rows, "earliest", notice.earliest());
        }
        row(rows, "termEnds", notice.termLastDay());
        rows.add(Row.body(
                Markup.text(say("sender.method")),
                Markup.text(method().map(method -> frame.say(TermWord.labelKey(method)))
                        .orElse(unknown()))));
        rows.add(Row.body(
                Markup.text(say("sender.transit")),
                Markup.text(method().flatMap(this::transit)
                        .map(days -> say("sender.days", days))
                        .orElse(unknown()))));
        return new ReportTable(List.of(new Column(40, Align.LEFT), new Column(60, Align.LEFT)), List.of(), rows, false);
    }

    private void row(List<Row> rows, String name, @Nullable LocalDate day) {
        rows.add(Row.body(Markup.text(say("sender." + name)), Markup.bold(day == null ? unknown() : longDate(day))));
    }

    /** Of several allowed ways the fastest whose time is known, as the schedule counts; else the first. */
    private Optional<String> method() {
        return terms.noticeMethods().stream()
                .filter(method -> transit(method).isPresent())
                .min(Comparator.comparing(method -> transit(method).orElseThrow()))
                .or(() -> terms.noticeMethods().stream().findFirst());
    }

    private Optional<Integer> transit(String method) {
        Map<String, Integer> known = standing.costing().input().assumptions().noticeTransitDays();
        return Optional.ofNullable(known.get(method));
    }

    private Set<String> clauses(String... keys) {
        var clauses = new LinkedHashSet<String>();
        Stream.of(keys)
                .flatMap(key -> terms.governing(key).stream())
                .flatMap(term -> frame.quoted(term.evidence()).stream())
                .forEach(clauses::add);
        return clauses;
    }

    private static void paragraph(List<Block> blocks, String text) {
        blocks.add(new Block.Paragraph(Markup.text(text)));
    }

    private String unknown() {
        return frame.say("terms.word.UNKNOWN");
    }

    private String say(String key, Object... arguments) {
        return frame.say("contracts.letter.nonRenewal." + key, arguments);
    }

    private String longDate(@Nullable LocalDate day) {
        return day == null ? unknown() : frame.formats().longDate(day);
    }
}
