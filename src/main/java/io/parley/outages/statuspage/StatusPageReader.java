package io.parley.outages.statuspage;

import io.parley.outages.statuspage.PageField.Labelled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a status page line by line. For one page only. */
public final class StatusPageReader {

    private static final int LONGEST_TITLE = 160;

    private final StatusPageSetting setting;
    private final PageClock clock;
    private final List<StatedOutage> outages = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private Incident now = new Incident();
    /** A time that stands alone and may be of the entry below it. */
    private @Nullable Instant waiting;
    /** Whether times stand above their entries on this page. */
    private boolean timesLead;
    /** Whether a heading with a date came since the last line. */
    private boolean headed;
    /** Whether the text that follows belongs to the entry above. */
    private boolean inEntry;

    private StatusPageReader(StatusPageSetting setting) {
        this.setting = setting;
        this.clock = new PageClock(setting);
    }

    /** Understands the words of a page. */
    public static StatusPage read(String text, StatusPageSetting setting) {
        var reader = new StatusPageReader(setting);
        var lines = text.replaceAll("[\\u00a0\\u202f\\u3000\\t]", " ")
                .lines()
                .map(String::strip)
                .toList();
        lines.stream()
                .map(StatusPageReader::plain)
                .forEach(line -> PageWords.zoneOfPage(line).ifPresent(reader.clock::setZoneOfPage));
        lines.forEach(reader::line);
        reader.finish();
        return new StatusPage(reader.outages, reader.unread);
    }

    /** Each sign for one sign, so that places in the line stay what they were. */
    static String plain(String line) {
        return line.replace('：', ':')
                .replace('–', '-')
                .replace('—', '-')
                .replace('−', '-')
                .replace('～', '~')
                .replace('，', ',')
                .replace('（', '(')
                .replace('）', ')')
                .replace('→', '-');
    }

    private void line(String written) {
        var line = plain(written);
        if (line.isEmpty()) {
            inEntry = false;
            return;
        }
        if (PageWords.isNoise(line) || PageWords.zoneOfPage(line).isPresent()) {
            return;
        }
        var heading = Dates.heading(line, clock.monthFirst());
        var year = Dates.yearHeading(line);
        if (heading.isPresent()) {
            headed = true;
            inEntry = false;
            if (now.saysSomething() && (!now.hasUpdates() || now.isTold() || now.hasSpan())) {
                finish();
            }
            clock.setDay(heading.get(), now.doubts());
        } else if (year.isPresent()) {
            finish();
            clock.setYear(year.get());
        } else {
            meaning(written, line);
            headed = false;
        }
    }

    private void meaning(String written, String line) {
        var field = PageField.of(line);
        if (field.isPresent()) {
            labelled(written, field.get());
            return;
        }
        var stamps = Stamps.in(line, clock.monthFirst());
        var led = PageWords.state(line);
        if (led.isPresent()) {
            entry(written, line, led.get().state(), led.get().rest(), stamps);
        } else if (spanAt(line, stamps) >= 0 || opensEnd(line, stamps)) {
            span(written, line, stamps);
        } else if (!stamps.isEmpty() && rest(line, stamps.getFirst()).isEmpty()) {
            alone(written, stamps.getFirst());
        } else if (!stamps.isEmpty() && leads(line, stamps.getFirst())) {
            timed(written, line, stamps.getFirst());
        } else if (!stamps.isEmpty() && stamps.getLast().to() >= line.length() - 2 && PageWords.saysClosed(line)) {
            begin(now.isTold());
            now.word(written);
            now.update(PageState.CLOSED, at(stamps.getLast()));
        } else {
            text(written, line);
        }
    }

    private void labelled(String written, Labelled field) {
        var stamps = Stamps.in(field.value(), clock.monthFirst());
        switch (field.field()) {
            case TITLE -> {
                begin(now.saysSomething());
                now.title(field.value());
                now.word(written);
            }
            case START -> {
                begin(now.hasStart());
                now.word(written);
                if (spanAt(field.value(), stamps) >= 0) {
                    takeSpan(field.value(), stamps);
                } else {
                    stamps.stream().findFirst().flatMap(this::moment).ifPresent(now::started);
                }
            }
            case END -> {
                begin(now.hasEnd());
                now.word(written);
                stamps.stream().findFirst().flatMap(this::moment).ifPresent(now::ended);
                if (stamps.isEmpty() && PageWords.goesOn(field.value())) {
                    now.openEnd();
                }
            }
            case ANNOUNCED -> {
                now.word(written);
                stamps.stream().findFirst().flatMap(this::moment).ifPresent(now::announced);
            }
            case WHEN -> when(written, field, stamps);
            case OTHER -> now.remark(written);
        }
    }

    private void when(String written, Labelled field, List<Stamp> stamps) {
        if (spanAt(field.value(), stamps) >= 0 || opensEnd(field.value(), stamps)) {
            begin(now.hasSpan());
            now.word(written);
            takeSpan(field.value(), stamps);
        } else if (!stamps.isEmpty()) {
            alone(written, stamps.getFirst());
        } else {
            Dates.heading(field.value(), clock.monthFirst()).ifPresent(date -> clock.setDay(date, now.doubts()));
            now.word(written);
        }
    }

    /** "Resolved - This incident has been resolved. Nov 12, 14:32 UTC". */
    private void entry(String written, String line, PageState state, String rest, List<Stamp> stamps) {
        boolean titled =
                stamps.isEmpty() && isTitle(rest) && (state == PageState.ANNOUNCED || line.matches("[【\\[].*"));
        begin(now.isTold() && (headed || startsAnew(state))
                || titled && (now.isTold() || now.hasSpan() || now.hasEnd())
                || plansAnother(line, state, stamps));
        now.word(written);
        if (spanAt(line, stamps) >= 0) {
            takeSpan(line, stamps);
            now.update(state, waiting);
        } else {
            now.update(state, stamps.isEmpty() ? waiting : at(stamps.getLast()));
        }
        timesLead |= waiting != null;
        waiting = null;
        inEntry = rest.isBlank();
        if (!now.hasTitle() && !rest.isBlank() && isTitle(rest) && stamps.isEmpty()) {
            now.title(rest);
        }
    }

    /** A window of planned work below what was no planned work: not one more word about it. */
    private boolean plansAnother(String line, PageState state, List<Stamp> stamps) {
        return state == PageState.ANNOUNCED && spanAt(line, stamps) >= 0 && now.isTold() && !now.isMaintenance();
    }

    /** Without a title between them, a new end above or a new beginning below tells the next incident. */
    private boolean startsAnew(PageState state) {
        return !now.hasTitle() && state == PageState.CLOSED;
    }

    private void span(String written, String line, List<Stamp> stamps) {
        var rest = around(written, line, stamps);
        boolean bare = rest.replaceAll("[\\s\\p{Punct}。、【】]+", "").isEmpty();
        boolean sentence = !bare && !isTitle(rest) && now.hasTitle();
        begin(now.hasSpan() || now.hasUpdates() && !bare && !sentence && !now.lacksTime());
        now.word(written);
        takeSpan(line, stamps);
        if (!now.hasTitle() && !bare) {
            now.title(rest);
        }
        if (PageWords.saysClosed(rest)) {
            now.closed();
        }
        inEntry = false;
    }

    /** What the line says besides the times, in its own signs. */
    private static String around(String written, String line, List<Stamp> stamps) {
        int first = spanAt(line, stamps);
        int from = first < 0 ? stamps.getLast().from() : stamps.get(first).from();
        int to = first < 0 ? stamps.getLast().to() : stamps.get(first + 1).to();
        var behind = first < 0 ? PageWords.behindOpenEnd(line.substring(to)).orElse("") : line.substring(to);
        return written.substring(0, from) + " " + written.substring(written.length() - behind.length());
    }

    private void takeSpan(String line, List<Stamp> stamps) {
        boolean planned = now.isMaintenance() || PageWords.isMaintenance(line);
        int first = spanAt(line, stamps);
        if (first < 0) {
            clock.at(stamps.getLast(), planned, now.doubts()).ifPresent(from -> now.span(from, null));
            now.openEnd();
            return;
        }
        var one = stamps.get(first).before(stamps.get(first + 1));
        var other = stamps.get(first + 1).after(one);
        clock.at(one, planned, now.doubts())
                .ifPresent(from -> now.span(
                        from, clock.at(other, from, planned, now.doubts()).orElse(null)));
    }

    /** A time in a line of its own: of the entry above, or of the one below. */
    private void alone(String written, Stamp stamp) {
        if (now.lacksTime() && !timesLead) {
            now.word(written);
            moment(stamp).ifPresent(now::timeOfLastUpdate);
            inEntry = false;
            return;
        }
        if (now.isTold() && headed) {
            finish();
        }
        now.word(written);
        waiting = at(stamp);
    }

    /** "14:05 UTC - We are investigating …". */
    private void timed(String written, String line, Stamp stamp) {
        var rest = line.substring(stamp.to()).replaceFirst("^[\\s\\])】:,|\\-]+", "");
        var led = PageWords.state(rest);
        var state = led.map(PageWords.Led::state).orElseGet(() -> PageWords.said(rest));
        begin(now.hasSpan() || now.isTold() && (headed || !now.hasTitle()));
        now.word(written);
        now.update(state, at(stamp));
        if (!now.hasTitle() && led.isEmpty()) {
            now.title(rest);
        }
        inEntry = led.filter(head -> head.rest().isBlank()).isPresent();
    }

    private void text(String written, String line) {
        if (waiting != null && now.hasTitle()) {
            now.word(written);
            now.update(PageWords.said(line), waiting);
            waiting = null;
            timesLead = true;
            return;
        }
        boolean title = isTitle(line);
        boolean done = now.saysSomething() && !now.lacksTime() && waiting == null;
        begin(title && done && !inEntry && (now.hasTitle() || now.hasUpdates())
                || title && headed && !now.saysSomething());
        if (!now.hasTitle() && (title || !now.saysSomething())) {
            now.title(line);
        }
        now.word(written);
        if (PageWords.saysClosed(line)) {
            now.closed();
        }
        inEntry = false;
    }

    private void begin(boolean anew) {
        if (anew) {
            finish();
        }
    }

    private void finish() {
        if (waiting != null && !now.isEmpty()) {
            now.update(PageWords.said(String.join(" ", now.words())), waiting);
        }
        if (now.saysSomething()) {
            outages.add(now.stated(setting.today(), setting.zone()));
        } else {
            unread.addAll(now.words());
        }
        now = new Incident();
        waiting = null;
        inEntry = false;
    }

    private Optional<Instant> moment(Stamp stamp) {
        return clock.at(stamp, now.isMaintenance(), now.doubts());
    }

    private @Nullable Instant at(Stamp stamp) {
        return moment(stamp).orElse(null);
    }

    /** Index of the first of two times that belong together; −1 when there are none. */
    private static int spanAt(String line, List<Stamp> stamps) {
        for (int i = 0; i + 1 < stamps.size(); i++) {
            var before = line.substring(0, stamps.get(i).from());
            var between = line.substring(stamps.get(i).to(), stamps.get(i + 1).from());
            if (PageWords.links(before, between)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opensEnd(String line, List<Stamp> stamps) {
        return !stamps.isEmpty()
                && PageWords.behindOpenEnd(line.substring(stamps.getLast().to()))
                        .isPresent();
    }

    private static boolean leads(String line, Stamp stamp) {
        return line.substring(0, stamp.from())
                .replaceAll("[\\s\\[(【*•·\\-]+", "")
                .isEmpty();
    }

    /** What stands around a time, without words such as "Posted". */
    private static String rest(String line, Stamp stamp) {
        var rest = line.substring(0, stamp.from()) + " " + line.substring(stamp.to());
        return rest.replaceAll(
                        "(?i)\\b(?:posted|updated|published|on|at|last|ago|\\d+ (?:minutes?|hours?|days?))\\b|发布于|更新于",
                        "")
                .replaceAll("[\\s\\p{Punct}。、【】]+", "");
    }

    private static boolean isTitle(String line) {
        var text = line.strip();
        return !text.isEmpty() && text.length() <= LONGEST_TITLE && !text.matches(".*[.。!！;；]$");
    }
}
