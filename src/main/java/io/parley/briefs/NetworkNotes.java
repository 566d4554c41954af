package io.parley.briefs;

import io.parley.briefs.NetworkFacts.Load;
import io.parley.briefs.NetworkFacts.Site;
import io.parley.briefs.NetworkFacts.Way;
import io.parley.reporting.Markup;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Heads of columns with the notes that say how the figures below them came about, site by site. */
final class NetworkNotes {

    private final BriefContext brief;
    private final NetworkFacts facts;

    NetworkNotes(BriefContext brief, NetworkFacts facts) {
        this.brief = brief;
        this.facts = facts;
    }

    Markup measured(String name) {
        return brief.computed(
                name,
                brief.say("lines.title"),
                "lines.why.measured",
                inputs(site -> site.tests() == 0
                        ? null
                        : brief.say("lines.note.tests", site.name(), site.busyTests(), site.tests())));
    }

    Markup fits(String name) {
        return brief.computed(name, name, "internet.why.capacity", inputs(this::capacity));
    }

    Markup wanted(String name) {
        return brief.computed(name, name, "lines.why.wanted", inputs(this::load));
    }

    Markup quality(String name) {
        return brief.computed(name, name, "internet.why.worst", "");
    }

    private @Nullable String capacity(Site site) {
        String down = way("internet.direction.DOWNLOAD", site.down(), site.callKbps());
        String up = way("internet.direction.UPLOAD", site.up(), site.callKbps());
        return down == null || up == null
                ? null
                : brief.say("lines.note.site", site.name(), down + brief.say("list.separator") + up);
    }

    private @Nullable String way(String direction, Way way, @Nullable BigDecimal callKbps) {
        var measured = way.measuredMbps();
        var other = way.otherKbps();
        var reserve = way.reserveKbps();
        var calls = way.calls();
        return measured == null || other == null || reserve == null || callKbps == null || calls == null
                ? null
                : brief.say(
                        "lines.note.way",
                        brief.say(direction),
                        kbps(measured.movePointRight(3)),
                        kbps(other),
                        kbps(reserve),
                        brief.words().number(callKbps, 1),
                        calls);
    }

    private @Nullable String load(Site site) {
        Load load = site.load();
        return load == null
                ? null
                : brief.say(
                        "lines.note.load",
                        site.name(),
                        load.users(),
                        brief.words().number(load.perUser(), 4),
                        brief.words().percent(load.blocking()));
    }

    private String kbps(BigDecimal kbps) {
        return brief.words().number(kbps, 0);
    }

    private String inputs(Function<Site, @Nullable String> input) {
        return facts.sites().stream()
                .flatMap(site -> Stream.ofNullable(input.apply(site)))
                .collect(Collectors.joining("; "));
    }
}
