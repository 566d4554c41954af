package io.parley.gaps.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.gaps.TermGaps;
import io.parley.warranty.ContractSpan;
import io.parley.warranty.GapGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of a contract from left to right, a bar for each group: covered, partly covered while the covers of the group
 * end one after the other, uncovered, or unknown. A picture only: the table below says the same.
 */
final class GapTimeline extends Composite<Div> {

    private final ContractSpan span;
    private final GapWords words;

    GapTimeline(TermGaps term, GapWords words) {
        this.span = term.span();
        this.words = words;
        getContent().addClassName("pg-map");
        getContent().setTestId("gap-timeline");
        getContent().getElement().setAttribute("role", "img");
        getContent()
                .getElement()
                .setAttribute(
                        "aria-label",
                        words.say(
                                "gaps.picture",
                                words.firstDay(),
                                words.lastDay(),
                                term.gaps().uncovered()));
        term.gaps().groups().forEach(group -> getContent().add(line(group)));
        getContent().add(axis(), legend());
    }

    private Component line(GapGroup group) {
        var name = new Div(new Span(group.family()));
        var facts = new Span(words.line(group));
        facts.addClassName("pl-muted");
        name.add(facts);
        name.addClassName("pg-name");
        var bar = new Div();
        bar.addClassName("pg-bar");
        switch (group.state()) {
            case LIFETIME -> part(bar, "covered", 0, days());
            case NO_POLICY, START_DATE_MISSING -> part(bar, "unknown", 0, days());
            case UNTIL -> {
                long first = through(group.firstEnd().orElseThrow());
                long last = through(group.lastEnd().orElseThrow());
                part(bar, "covered", 0, first);
                part(bar, "partly", first, last);
                part(bar, "open", last, days());
            }
        }
        var line = new Div(name, bar);
        line.addClassName("pg-line");
        line.getElement().setAttribute("title", words.named(group) + ": " + words.covered(group));
        return line;
    }

    private void part(Div bar, String kind, long from, long to) {
        if (to > from) {
            var part = new Div();
            part.addClassNames("pg-part", kind);
            part.getStyle().set("width", share(to - from) + "%");
            bar.add(part);
        }
    }

    /** The first days of the years, and both ends. */
    private Component axis() {
        var axis = new Div();
        axis.addClassName("pg-axis");
        axis.add(tick(words.firstDay(), span.start(), "first"));
        var years = ChronoUnit.YEARS.between(span.start(), span.lastDay());
        if (years <= 6) {
            for (var year = span.start().getYear() + 1; year <= span.lastDay().getYear(); year++) {
                var day = LocalDate.of(year, 1, 1);
                var share = share(through(day));
                if (share.doubleValue() > 22 && share.doubleValue() < 78) {
                    axis.add(tick(String.valueOf(year), day, "year"));
                }
            }
        }
        axis.add(tick(words.lastDay(), span.lastDay(), "last"));
        return axis;
    }

    private Span tick(String text, LocalDate day, String kind) {
        var tick = new Span(text);
        tick.addClassNames("pg-tick", kind);
        tick.getStyle().set("inset-inline-start", share(through(day)) + "%");
        return tick;
    }

    private Component legend() {
        var legend = new Div();
        legend.addClassName("pg-legend");
        for (var kind : new String[] {"covered", "partly", "open", "unknown"}) {
            var swatch = new Span();
            swatch.addClassNames("pg-part", kind);
            legend.add(new Span(swatch, new Span(words.say("gaps.legend." + kind))));
        }
        return legend;
    }

    private long days() {
        return ChronoUnit.DAYS.between(span.start(), span.lastDay()) + 1;
    }

    /** Days of the contract up to and including one, within the contract. */
    private long through(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(span.start(), day) + 1, 0, days());
    }

    private BigDecimal share(long part) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(days()), 2, RoundingMode.HALF_UP);
    }
}
