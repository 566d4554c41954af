package io.parley.sla;

import io.parley.clients.ServiceKind;
import io.parley.common.HolidayCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds outages in the local time of New York. */
final class Logged {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private Logged() {}

    static Outage outage(String start, String end) {
        return outage(null, OutageCause.CORE, start, end, null);
    }

    static Outage maintenance(String announced, String start, String end) {
        return outage(null, OutageCause.MAINTENANCE, start, end, announced);
    }

    static Outage outage(
            @Nullable String site, OutageCause cause, String start, String end, @Nullable String announced) {
        return new Outage(
                "", site, ServiceKind.VOICE, at(start), at(end), cause, announced == null ? null : at(announced), "");
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static SlaReplay.Log log(String from, String to, Outage... outages) {
        return new SlaReplay.Log(
                List.of(outages),
                YearMonth.parse(from),
                YearMonth.parse(to),
                ZONE,
                List.of("A", "B"),
                Optional.empty(),
                HolidayCalendar.of("US"));
    }
}
