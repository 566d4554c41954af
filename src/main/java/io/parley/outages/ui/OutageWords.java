package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.clients.ServiceKind;
import io.parley.common.Formats;
import io.parley.outages.OutageDetails;
import io.parley.outages.OutageDraft;
import io.parley.outages.OutageSource;
import io.parley.sla.OutageCause;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How outages read.
 *
 * @param sites code to name
 * @param now outages that go on are measured up to it
 */
record OutageWords(Component texts, Formats formats, ZoneId zone, Map<String, String> sites, Instant now) {

    String site(@Nullable String code) {
        return code == null ? texts.getTranslation("outages.everywhere") : sites.getOrDefault(code, code);
    }

    String service(@Nullable ServiceKind service) {
        return service == null
                ? texts.getTranslation("outages.anyService")
                : texts.getTranslation("clients.service." + service.name().toLowerCase(Locale.ROOT));
    }

    String cause(OutageCause cause) {
        return texts.getTranslation("outages.cause." + cause.name());
    }

    String moment(Instant instant) {
        return formats.dateTime(instant, zone);
    }

    String start(OutageDraft outage) {
        return moment(outage.start());
    }

    String end(OutageDraft outage) {
        var end = outage.end();
        return end == null ? texts.getTranslation("outages.goesOn") : moment(end);
    }

    /** How many files there are, in words; empty when there are none. */
    String files(OutageDetails row) {
        return row.files() == 0 ? "" : texts.getTranslation("outages.files.count", formats.number(row.files()));
    }

    String affected(OutageDraft outage) {
        return outage.affected().isEmpty() ? "" : texts.getTranslation("outages.affectedBy", outage.affected());
    }

    /** Whose word it is, if it is not the client's side. */
    String source(OutageDetails row) {
        return row.source() == OutageSource.STATUS_PAGE ? texts.getTranslation("outages.source.STATUS_PAGE") : "";
    }

    /** What happened, whom it hit and what shows it, in a cell. */
    Component note(OutageDetails row) {
        var cell = new Div(new Span(row.outage().note()));
        cell.addClassName("po-note-cell");
        Stream.of(affected(row.outage()), source(row), files(row))
                .filter(text -> !text.isEmpty())
                .map(Span::new)
                .forEach(more -> {
                    more.addClassName("pl-muted");
                    cell.add(more);
                });
        return cell;
    }

    String length(OutageDraft outage) {
        var end = outage.end() == null ? now : outage.end();
        var length = Duration.between(outage.start(), end);
        return length.isNegative()
                ? "–"
                : texts.getTranslation("outages.length", length.toHours(), length.toMinutesPart());
    }
}
