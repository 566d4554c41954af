package io.parley.shell;

import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.common.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says that the calendar is not the visitor's, where the demo's clock is set. */
@Component
class DemoClock {

    private final Clock clock;
    private final boolean set;

    DemoClock(Clock clock, @Value("${parley.clock.starts-on:#{null}}") @Nullable LocalDate startsOn) {
        this.clock = clock;
        this.set = startsOn != null;
    }

    Optional<Span> banner(Locale locale) {
        if (!set) {
            return Optional.empty();
        }
        String today = Formats.of(locale).date(LocalDate.now(clock));
        Span banner = new Span(Texts.of(locale).get("shell.demo.banner", today));
        banner.addClassName("pl-demo");
        banner.getElement().setAttribute("role", "note");
        return Optional.of(banner);
    }
}
