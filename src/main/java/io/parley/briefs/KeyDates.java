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
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The dates by which something must happen, in their order. */
final class KeyDates {

    private KeyDates() {}

    /** @param what said when it is printed, so that footnotes are numbered in the order of the page */
    record KeyDate(LocalDate date, Supplier<Markup> what) {}

    static List<KeyDate> of(BriefContext brief) {
        List<KeyDate> dates = new ArrayList<>();
        Optional<Offer> chosen = brief.facts().findRecommended();
        // Before a decision every standing offer's last day counts.
        chosen.map(List::of).orElseGet(() -> brief.facts().standing()).forEach(offer -> expiry(brief, offer, dates));
        Present present = brief.facts().present();
        if (present != null) {
            present(brief, present, chosen.map(Offer::waiting).orElse(null), dates);
        }
        dates.add(new KeyDate(
                brief.facts().serviceStart(),
                () -> Markup.text(chosen.map(offer -> brief.say("date.targetStart", offer.provider()))
                        .orElseGet(() -> brief.say("date.newService")))));
        dates.sort(Comparator.comparing(KeyDate::date));
        return dates;
    }

    private static void expiry(BriefContext brief, Offer offer, List<KeyDate> dates) {
        LocalDate until = offer.validUntil();
        if (until != null) {
            dates.add(new KeyDate(
                    until,
                    () -> Markup.text(brief.say("date.offerExpires", offer.provider()))
                            .notes(brief.notes().of(offer.provider(), offer.evidence("quote.validUntil")))));
        }
    }

    private static void present(BriefContext brief, Present present, @Nullable Wait wait, List<KeyDate> dates) {
        Notice notice = present.notice();
        LocalDate sendBy = notice.sendBy();
        Supplier<List<Integer>> source = () -> brief.notes().of(present.provider(), present.evidence("notice.period"));
        if (sendBy != null && notice.status().equals("MISSED")) {
            dates.add(new KeyDate(
                    sendBy,
                    () -> Markup.toned(Tone.BAD, brief.say("date.noticeMissed", present.provider()))
                            .notes(source.get())));
        } else if (sendBy != null && !notice.status().equals("SENT")) {
            dates.add(new KeyDate(
                    sendBy,
                    () -> Markup.text(brief.say("date.noticeBy", present.provider()))
                            .notes(source.get())));
        }
        dates.add(new KeyDate(
                present.committedLastDay(), () -> Markup.text(brief.say("date.presentEnds", present.provider()))));
        if (wait != null && wait.bestLastDay().isBefore(present.committedLastDay())) {
            dates.add(new KeyDate(wait.bestLastDay(), () -> Markup.text(brief.say("date.leave", present.provider()))));
        }
    }

    static ReportTable table(BriefContext brief, List<KeyDate> dates) {
        return new ReportTable(
                List.of(new Column(24, Align.LEFT), new Column(76, Align.LEFT)),
                List.of(),
                dates.stream()
                        .map(date -> Row.body(
                                Markup.text(brief.words().date(date.date())),
                                date.what().get()))
                        .toList(),
                false);
    }
}
