package io.parley.terms;

import io.parley.common.DeadlineBand;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The four steps of domain.md §1.3. */
final class NoticeCalculation {

    private final NoticeInput input;
    private final TermSheet terms;

    NoticeCalculation(NoticeInput input) {
        this.input = input;
        this.terms = input.terms();
    }

    NoticeSchedule schedule() {
        var initialMonths = terms.termMonths();
        var mode = terms.renewalMode();
        if (initialMonths.isEmpty()) {
            return new NoticeSchedule(
                    0, null, null, null, null, null, null, null, NoticeStatus.UNKNOWN, null, null, null);
        }
        var firstTerm = new Term(initialMonths.get(), 0);
        if (mode.isEmpty()) {
            return withoutDates(firstTerm, NoticeStatus.UNKNOWN);
        }
        if (mode.get() != RenewalMode.TACIT) {
            return withoutDates(firstTerm, NoticeStatus.NO_NOTICE_NEEDED);
        }
        var sent = input.noticeSent();
        return sent == null ? open(rolled(firstTerm, input.today())) : afterNotice(rolled(firstTerm, sent), sent);
    }

    private NoticeSchedule open(Term term) {
        var dates = dates(term);
        return schedule(term, dates, status(term, dates));
    }

    private NoticeStatus status(Term term, Dates dates) {
        if (dates.sendBy() == null || input.today().isAfter(lastDay(term))) {
            return NoticeStatus.UNKNOWN;
        }
        if (input.today().isAfter(dates.sendBy())) {
            return NoticeStatus.MISSED;
        }
        boolean early = dates.earliest() != null && input.today().isBefore(dates.earliest());
        return early ? NoticeStatus.TOO_EARLY : NoticeStatus.OPEN;
    }

    /** A notice in time ends the contract; one that left too late does not stop the renewal. */
    private NoticeSchedule afterNotice(Term termOfNotice, LocalDate sent) {
        var dates = dates(termOfNotice);
        var deadline = dates.sendBy() == null ? dates.effective() : dates.sendBy();
        if (deadline == null) {
            return schedule(termOfNotice, dates, NoticeStatus.UNKNOWN);
        }
        if (!sent.isAfter(deadline)) {
            return schedule(termOfNotice, dates, NoticeStatus.SENT);
        }
        var now = rolled(termOfNotice, input.today());
        return now.equals(termOfNotice)
                ? schedule(termOfNotice, dates, NoticeStatus.MISSED)
                : schedule(now, dates(now), NoticeStatus.RENEWED);
    }

    private Term rolled(Term from, LocalDate day) {
        var renewal = terms.renewalMonths();
        var term = from;
        while (renewal.isPresent() && day.isAfter(lastDay(term))) {
            term = new Term(term.months() + renewal.get(), term.renewals() + 1);
        }
        return term;
    }

    private Dates dates(Term term) {
        var countFrom = terms.noticeCountsFrom()
                .map(from -> from == CountsFrom.LAST_DAY
                        ? lastDay(term)
                        : lastDay(term).plusDays(1));
        var calendar = input.assumptions().calendar();
        var byCalendar = countFrom.flatMap(day -> terms.noticePeriod().map(period -> period.before(day, calendar)));
        var effective = byCalendar.map(calendar::onOrBefore);
        var sendBy =
                effective.flatMap(day -> transitDays().map(transit -> calendar.onOrBefore(day.minusDays(transit))));
        var earliest =
                countFrom.flatMap(day -> terms.count("notice.earliestDays").map(days -> day.minusDays(days)));
        return new Dates(
                countFrom.orElse(null),
                byCalendar.orElse(null),
                effective.orElse(null),
                sendBy.orElse(null),
                earliest.orElse(null));
    }

    /** Several allowed methods: the fastest whose transit is known. */
    private Optional<Integer> transitDays() {
        return terms.noticeMethods().stream()
                .flatMap(method -> Stream.ofNullable(
                        input.assumptions().noticeTransitDays().get(method)))
                .min(Comparator.naturalOrder());
    }

    private NoticeSchedule withoutDates(Term term, NoticeStatus status) {
        return schedule(term, new Dates(null, null, null, null, null), status);
    }

    private NoticeSchedule schedule(Term term, Dates dates, NoticeStatus status) {
        var sendBy = dates.sendBy();
        var days = sendBy == null ? null : ChronoUnit.DAYS.between(input.today(), sendBy);
        return new NoticeSchedule(
                term.renewals(),
                lastDay(term),
                lastDay(term).plusDays(1),
                dates.countFrom(),
                dates.byCalendar(),
                dates.effective(),
                sendBy,
                dates.earliest(),
                status,
                days == null || status == NoticeStatus.SENT ? null : DeadlineBand.of(days),
                term.months(),
                days);
    }

    /** Counted from the anchor, so that the 31st is not lost on the way through February. */
    private LocalDate lastDay(Term term) {
        return input.start().plusMonths(term.months()).minusDays(1);
    }

    private record Term(int months, int renewals) {}

    private record Dates(
            @Nullable LocalDate countFrom,
            @Nullable LocalDate byCalendar,
            @Nullable LocalDate effective,
            @Nullable LocalDate sendBy,
            @Nullable LocalDate earliest) {}
}
