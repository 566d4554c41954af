package io.parley.measurement.ui;

import com.vaadin.flow.component.Component;
import io.parley.common.Formats;
import io.parley.internet.LineConnection;
import io.parley.internet.LineTestDraft;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How tests read: what was not measured is said to be unknown. */
record TestWords(Component texts, Formats formats, ZoneId zone) {

    String moment(Instant instant) {
        return formats.dateTime(instant, zone);
    }

    String connection(LineConnection connection) {
        return texts.getTranslation("internet.connection." + connection.name());
    }

    String count(int calls) {
        return formats.number((long) calls);
    }

    String mbps(BigDecimal figure) {
        return texts.getTranslation("internet.mbps", number(figure));
    }

    String ms(@Nullable BigDecimal figure) {
        return figure == null
                ? texts.getTranslation("internet.unknown")
                : texts.getTranslation("internet.ms", number(figure));
    }

    String percent(@Nullable BigDecimal figure) {
        return figure == null ? texts.getTranslation("internet.unknown") : number(figure) + " %";
    }

    /** Three figures are all that a line has to say. */
    private String number(BigDecimal figure) {
        int decimals = figure.compareTo(BigDecimal.TEN) < 0 ? 2 : figure.compareTo(BigDecimal.valueOf(100)) < 0 ? 1 : 0;
        return formats.number(figure.setScale(decimals, RoundingMode.HALF_UP));
    }

    String sentence(LineTestDraft test, String site) {
        return texts.getTranslation("measurement.result", site, mbps(test.downMbps()), mbps(test.upMbps()));
    }
}
