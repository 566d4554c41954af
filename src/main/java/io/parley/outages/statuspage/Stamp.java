package io.parley.outages.statuspage;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time as it stands in a line.
 *
 * @param from first character
 * @param to behind the last character
 * @param date absent when only a time of day is written
 * @param hour 0 to 24; what {@code half} makes of it is not in it yet
 * @param half half of the day it is in; absent when the clock has 24 hours, or the other end of a span says it
 * @param zone as written; absent when none is
 */
record Stamp(
        int from,
        int to,
        @Nullable WrittenDate date,
        int hour,
        int minute,
        @Nullable Half half,
        @Nullable String zone) {

    /** Half of a day. */
    enum Half {
        MORNING,
        AFTERNOON
    }

    private static final int NOON = 12;

    boolean isPossible() {
        return minute < 60 && (hour < 24 || hour == 24 && minute == 0) && (half == null || hour <= 24);
    }

    /** 24:00 is the end of its day. */
    boolean endsDay() {
        return hour == 24;
    }

    LocalTime time() {
        return LocalTime.of(hours() % 24, minute);
    }

    private int hours() {
        if (half == null || hour > NOON) {
            return hour;
        }
        return hour % NOON + (half == Half.AFTERNOON ? NOON : 0);
    }

    Stamp in(@Nullable String other) {
        return new Stamp(from, to, date, hour, minute, half, other);
    }

    Stamp inHalf(Half other) {
        return new Stamp(from, to, date, hour, minute, other, zone);
    }

    Stamp on(WrittenDate other, int end) {
        return new Stamp(from, end, other, hour, minute, half, zone);
    }

    /** In a span the last time of day often says for both which half and which zone is meant. */
    Stamp before(Stamp end) {
        var placed = date == null && end.date != null ? on(end.date, to) : this;
        var result = placed.zone == null ? placed.in(end.zone) : placed;
        var other = end.half;
        if (half != null || other == null || hour > NOON) {
            return result;
        }
        var same = result.inHalf(other);
        return same.time().isAfter(end.time()) && end.date == null ? result.inHalf(Half.MORNING) : same;
    }

    /** The same from the other side: 下午2:05-3:32. */
    Stamp after(Stamp start) {
        var result = zone == null ? in(start.zone) : this;
        var other = start.half;
        if (half != null || other == null || hour >= NOON || date != null) {
            return result;
        }
        return result.inHalf(other);
    }
}
