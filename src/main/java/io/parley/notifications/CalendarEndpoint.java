package io.parley.notifications;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where calendars ask, without a session and with the address as their only key. */
@Controller
@ConditionalOnWebApplication
class CalendarEndpoint {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarReader reader;
    private final CalendarThrottle throttle;

    CalendarEndpoint(CalendarReader reader, CalendarThrottle throttle) {
        this.reader = reader;
        this.throttle = throttle;
    }

    @GetMapping("/" + CalendarFeedService.PATH + "/{address:[A-Za-z0-9_-]{1,120}}.ics")
    ResponseEntity<byte[]> read(@PathVariable String address, HttpServletRequest request) {
        var from = request.getRemoteAddr();
        if (!throttle.admits(from)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(throttle.window().toSeconds()))
                    .build();
        }
        return reader.read(address).map(CalendarEndpoint::found).orElseGet(() -> {
            throttle.failed(from);
            return ResponseEntity.notFound().build();
        });
    }

    private static ResponseEntity<byte[]> found(String calendar) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deadlines.ics\"")
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }
}
