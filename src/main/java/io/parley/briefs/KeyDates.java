package io.parley.briefs;

import io.parley.briefs.BriefFacts.Notice;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Present;
import io.parley.briefs.BriefFacts.Wait;
import io.parley.reporting.Markup;
import io.parley.reporting.ReportTable;
import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import io.parley.reporting.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The dates by which something must happen, in their order. */
final class KeyDates {

    private KeyDates() {}

    record KeyDate(LocalDate date, Markup what) {}

    static List<KeyDate> of(BriefContext brief) {
        List<KeyDate> dates = new ArrayList<>();
        Offer chosen = brief.facts().recommended();
        LocalDate until = chosen.validUntil();
        if (until != null) {
            dates.add(new KeyDate(
                    until,
                    Markup.text(brief.say("date.offerExpires", chosen.provider()))
                            .notes(brief.notes().of(chosen.provider(), chosen.evidence("quote.validUntil")))));
        }
        Present present = brief.facts().present();
        if (present != null) {
            present(brief, present, chosen.waiting(), dates);
        }
        dates.add(new KeyDate(
                brief.facts().serviceStart(), Markup.text(brief.say("date.targetStart", chosen.provider()))));
        dates.sort(Comparator.comparing(KeyDate::date));
        return dates;
    }

    private static void present(
            BriefContext brief, Present present, @org.jspecify.annotations.Nullable Wait wait, List<KeyDate> dates) {
        Notice notice = present.notice();
        LocalDate sendBy = notice.sendBy();
        List<Integer> source = brief.notes().of(present.provider(), present.evidence("notice.period"));
        if (sendBy != null && notice.status().equals("MISSED")) {
            dates.add(new KeyDate(
                    sendBy,
                    Markup.toned(Tone.BAD, brief.say("date.noticeMissed", present.provider()))
                            .notes(source)));
        } else if (sendBy != null && !notice.status().equals("SENT")) {
            dates.add(new KeyDate(
                    sendBy,
                    Markup.text(brief.say("date.noticeBy", present.provider())).notes(source)));
        }
        dates.add(new KeyDate(
                present.committedLastDay(), Markup.text(brief.say("date.presentEnds", present.provider()))));
        if (wait != null && wait.bestLastDay().isBefore(present.committedLastDay())) {
            dates.add(new KeyDate(wait.bestLastDay(), Markup.text(brief.say("date.leave", present.provider()))));
        }
    }

    static ReportTable table(BriefContext brief, List<KeyDate> dates) {
        return new ReportTable(
                List.of(new Column(24, Align.LEFT), new Column(76, Align.LEFT)),
                List.of(),
                dates.stream()
                        .map(date -> Row.body(Markup.text(brief.words().date(date.date())), date.what()))
                        .toList(),
                false);
    }
}
