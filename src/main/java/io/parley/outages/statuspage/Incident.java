package io.parley.outages.statuspage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has been read about one incident so far, and what it comes to. */
final class Incident {

    private static final Duration LONG = Duration.ofDays(7);
    private static final int LONGEST_TITLE = 300;

    private record Update(PageState state, @Nullable Instant at) {}

    private final List<String> words = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    private String title = "";
    private @Nullable Instant from;
    private @Nullable Instant to;
    private @Nullable Instant started;
    private @Nullable Instant ended;
    private @Nullable Instant announced;
    private boolean openEnd;
    private boolean closed;
    private boolean maintenance;

    void word(String line) {
        words.add(line);
        maintenance |= PageWords.isMaintenance(line);
    }

    /** Words that say why or where: they do not make it maintenance. */
    void remark(String line) {
        words.add(line);
    }

    void title(String text) {
        var plain = text.replaceAll("^[\\s#*•·:：,，.|–—\\-]+|[\\s*:：,，|–—\\-]+$", "");
        title = plain.length() > LONGEST_TITLE ? plain.substring(0, LONGEST_TITLE) : plain;
        maintenance |= PageWords.isMaintenanceTitle(plain);
    }

    void update(PageState state, @Nullable Instant at) {
        updates.add(new Update(state, at));
        maintenance |= state == PageState.ANNOUNCED || state == PageState.STARTED && untold();
    }

    private boolean untold() {
        return updates.stream().noneMatch(update -> update.state() == PageState.WORKING);
    }

    /** The last update stands without a time: this is it. */
    void timeOfLastUpdate(Instant at) {
        var last = updates.removeLast();
        updates.add(new Update(last.state(), at));
    }

    void span(@Nullable Instant first, @Nullable Instant last) {
        from = first;
        to = last;
    }

    void openEnd() {
        openEnd = true;
    }

    void closed() {
        closed = true;
    }

    void started(Instant at) {
        started = at;
    }

    void ended(Instant at) {
        ended = at;
    }

    void announced(Instant at) {
        announced = at;
    }

    Set<Doubt> doubts() {
        return doubts;
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    boolean hasSpan() {
        return from != null;
    }

    boolean hasStart() {
        return started != null;
    }

    boolean hasEnd() {
        return ended != null || openEnd;
    }

    boolean hasUpdates() {
        return !updates.isEmpty();
    }

    boolean isMaintenance() {
        return maintenance;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean lacksTime() {
        return !updates.isEmpty() && updates.getLast().at() == null;
    }

    /** Whether it tells of both its beginning and its end. */
    boolean isTold() {
        return updates.stream().anyMatch(update -> update.state() == PageState.CLOSED)
                && updates.stream()
                        .anyMatch(update -> update.state() == PageState.WORKING
                                || update.state() == PageState.STARTED
                                || update.state() == PageState.ANNOUNCED);
    }

    boolean saysSomething() {
        return from != null || started != null || ended != null || hasUpdates();
    }

    List<String> words() {
        return words;
    }

    StatedOutage stated(LocalDate today, ZoneId zone) {
        var start = start();
        var end = start == null ? null : end();
        boolean goesOn = end == null && start != null && isOpen();
        if (start == null) {
            doubts.add(Doubt.NO_START);
        } else if (end != null && end.isBefore(start)) {
            doubts.add(Doubt.ORDER);
            end = null;
        } else if (end == null) {
            doubts.add(goesOn ? Doubt.STILL_OPEN : Doubt.NO_END);
        } else if (Duration.between(start, end).compareTo(LONG) > 0) {
            doubts.add(Doubt.LONG);
        }
        if (Stream.of(start, end)
                .filter(Objects::nonNull)
                .anyMatch(moment -> moment.atZone(zone).toLocalDate().isAfter(today))) {
            doubts.add(Doubt.FUTURE);
        }
        var notice = maintenance ? notice() : null;
        if (maintenance && notice == null) {
            doubts.add(Doubt.ANNOUNCEMENT);
        }
        return new StatedOutage(title, maintenance, start, end, goesOn, notice, String.join("\n", words), doubts);
    }

    private @Nullable Instant start() {
        if (started != null) {
            return started;
        }
        var begun = maintenance ? first(PageState.STARTED) : Optional.<Instant>empty();
        if (begun.isPresent()) {
            return begun.get();
        }
        if (from != null) {
            return from;
        }
        var first = first(PageState.WORKING);
        first.ifPresent(any -> doubts.add(Doubt.FIRST_POST));
        return first.orElse(null);
    }

    private @Nullable Instant end() {
        if (ended != null) {
            return ended;
        }
        var last = last(PageState.CLOSED).orElse(null);
        if (openEnd || isReopened()) {
            return null;
        }
        if (maintenance) {
            if (last == null
                    && to != null
                    && updates.stream().noneMatch(update -> update.state() == PageState.CLOSED)) {
                doubts.add(Doubt.PLANNED);
                return to;
            }
            return last;
        }
        return to == null ? last : to;
    }

    /** Not said to be over: with an entry that it is over, but no time for it, the end is unknown instead. */
    private boolean isOpen() {
        if (openEnd || isReopened()) {
            return true;
        }
        return hasUpdates()
                && !closed
                && updates.stream()
                        .noneMatch(
                                update -> update.state() == PageState.CLOSED || update.state() == PageState.AFTERWARDS)
                && updates.stream().anyMatch(update -> update.state() != PageState.ANNOUNCED);
    }

    private boolean isReopened() {
        var over = last(PageState.CLOSED);
        var worked = last(PageState.WORKING);
        return over.isPresent() && worked.filter(over.get()::isBefore).isPresent() && to == null;
    }

    private @Nullable Instant notice() {
        return announced == null ? first(PageState.ANNOUNCED).orElse(null) : announced;
    }

    private Optional<Instant> first(PageState state) {
        return times(state).min(Comparator.naturalOrder());
    }

    private Optional<Instant> last(PageState state) {
        return times(state).max(Comparator.naturalOrder());
    }

    private Stream<Instant> times(PageState state) {
        return updates.stream()
                .filter(update -> update.state() == state)
                .map(Update::at)
                .flatMap(Stream::ofNullable);
    }
}
