package io.parley.notifications;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import io.parley.common.Texts;
import io.parley.notifications.spi.Deadline;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Deadlines as an iCalendar (RFC 5545): one all-day event each, whose identity stays when its day moves. */
@Component
class CalendarText {

    private static final Duration REFRESH = Duration.builder().hours(6).build();

    private final String baseUrl;
    private final Clock clock;

    CalendarText(@Value("${parley.base-url}") String baseUrl, Clock clock) {
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    String write(List<Deadline> deadlines, Locale locale) {
        var texts = Texts.of(locale);
        var calendar = new ICalendar();
        calendar.setProductId("-//Parley//Deadlines//EN");
        calendar.setName(texts.get("notifications.calendar.name"));
        calendar.setRefreshInterval(REFRESH);
        calendar.addExperimentalProperty("X-WR-CALNAME", texts.get("notifications.calendar.name"));
        deadlines.forEach(deadline -> calendar.addEvent(event(deadline, texts)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Deadline deadline, Texts texts) {
        var event = new VEvent();
        event.setUid(deadline.textKey() + "-" + deadline.subject() + "@parley");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(day(deadline.day()), false);
        event.setDateEnd(day(deadline.day().plusDays(1)), false);
        event.setSummary(deadline.textWithClient(texts));
        var url = baseUrl + "/" + deadline.link();
        event.setDescription(texts.get("notifications.calendar.open", url));
        event.setUrl(url);
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** The library writes a day as the machine's own zone has it. */
    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
