package io.parley.outages.statuspage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives the times of a page the day, the year and the zone that stand elsewhere on it, or nowhere. */
final class PageClock {

    /** Maintenance is announced so far ahead, in days; a date without a year that lies further off was last year's. */
    private static final int ANNOUNCED_AHEAD = 60;

    private final StatusPageSetting setting;
    private @Nullable LocalDate day;
    private @Nullable Integer year;
    private @Nullable ZoneId zoneOfPage;

    PageClock(StatusPageSetting setting) {
        this.setting = setting;
    }

    boolean monthFirst() {
        return setting.zone().getId().startsWith("America/");
    }

    /** A heading: times below it are of that day. */
    void setDay(WrittenDate date, Set<Doubt> doubts) {
        day = dayOf(date, false, doubts).orElse(null);
        if (date.year() != null) {
            year = date.year();
        }
    }

    /** A heading: dates below it are near that year. */
    void setYear(int heading) {
        year = heading;
        day = null;
    }

    void setZoneOfPage(String written) {
        zoneOfPage = Zones.of(written, setting.zone()).orElse(zoneOfPage);
    }

    /** The last day that was read: a later time without a date is of the same one. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /**
     * @param planned whether it may lie ahead
     * @return empty when nothing says which day it was
     */
    Optional<Instant> at(Stamp stamp, boolean planned, Set<Doubt> doubts) {
        var written = stamp.date();
        var found = written == null ? Optional.ofNullable(day) : dayOf(written, planned, doubts);
        found.ifPresent(other -> day = other);
        return found.map(date -> at(date, stamp, doubts));
    }

    /** A time of day behind another one; before it, it is of the next day. */
    Optional<Instant> at(Stamp stamp, Instant after, boolean planned, Set<Doubt> doubts) {
        var moment = at(stamp, planned, doubts);
        if (stamp.date() == null && moment.filter(end -> end.isBefore(after)).isPresent()) {
            doubts.add(Doubt.NEXT_DAY);
            return Optional.ofNullable(day).map(date -> at(date.plusDays(1), stamp, doubts));
        }
        return moment;
    }

    private Instant at(LocalDate date, Stamp stamp, Set<Doubt> doubts) {
        var local = LocalDateTime.of(stamp.endsDay() ? date.plusDays(1) : date, stamp.time());
        var zone = zone(stamp, doubts);
        if (zone.getRules().getValidOffsets(local).size() != 1) {
            doubts.add(Doubt.CLOCK);
        }
        return local.atZone(zone).toInstant();
    }

    private ZoneId zone(Stamp stamp, Set<Doubt> doubts) {
        if (stamp.zone() != null) {
            var named = Zones.of(stamp.zone(), setting.zone());
            if (named.isEmpty()) {
                doubts.add(Doubt.ZONE);
            }
            return named.orElse(setting.zone());
        }
        if (zoneOfPage == null) {
            doubts.add(Doubt.ZONE_CHOSEN);
            return setting.zone();
        }
        return zoneOfPage;
    }

    private Optional<LocalDate> dayOf(WrittenDate date, boolean planned, Set<Doubt> doubts) {
        if (date.swappable()) {
            doubts.add(Doubt.DATE_ORDER);
        }
        if (date.year() != null) {
            year = date.year();
            return date.in(year);
        }
        return year == null ? lastTime(date, planned, doubts) : nearest(date, year);
    }

    private Optional<LocalDate> nearest(WrittenDate date, int around) {
        var anchor = day;
        if (anchor == null) {
            return date.in(around);
        }
        return IntStream.rangeClosed(around - 1, around + 1)
                .mapToObj(date::in)
                .flatMap(Optional::stream)
                .min((one, other) -> Long.compare(distance(one, anchor), distance(other, anchor)));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private Optional<LocalDate> lastTime(WrittenDate date, boolean planned, Set<Doubt> doubts) {
        var today = setting.today();
        var thisYear = date.in(today.getYear());
        if (thisYear.filter(found -> !found.isAfter(planned ? today.plusDays(ANNOUNCED_AHEAD) : today))
                .isPresent()) {
            return thisYear;
        }
        doubts.add(Doubt.YEAR);
        return date.in(today.getYear() - 1);
    }
}
