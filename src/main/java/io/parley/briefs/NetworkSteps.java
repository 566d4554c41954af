package io.parley.briefs;

import io.parley.briefs.NetworkFacts.Site;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to do about the lines before the service starts, site by site. */
final class NetworkSteps {

    private static final int MBPS_DECIMALS = 1;

    private final BriefContext brief;
    private final NetworkFacts facts;

    NetworkSteps(BriefContext brief, NetworkFacts facts) {
        this.brief = brief;
        this.facts = facts;
    }

    List<Block> blocks() {
        List<Block> steps = new ArrayList<>();
        for (Site site : facts.sites()) {
            List<String> todo = steps(site);
            if (!todo.isEmpty()) {
                steps.add(new Block.Bullet(Markup.bold(site.name()).then(" · " + String.join(brief.gap(), todo))));
            }
        }
        if (steps.isEmpty()) {
            return List.of(new Block.Callout(Tone.GOOD, Markup.text(brief.say("lines.fine"))));
        }
        steps.addFirst(new Block.Heading(brief.say("lines.toDo")));
        return steps;
    }

    private List<String> steps(Site site) {
        List<String> steps = new ArrayList<>();
        steps.addAll(capacity(site));
        steps.addAll(sound(site));
        if (site.stale()) {
            steps.add(brief.say("lines.do.stale"));
        }
        return steps;
    }

    private List<String> capacity(Site site) {
        var calls = site.calls();
        if (calls == null) {
            return List.of(brief.say("lines.do.unknown", notKnown(site.gaps())));
        }
        var wanted = site.wanted();
        if (wanted == null) {
            return List.of(brief.say("lines.do.noTraffic", calls));
        }
        return site.isShort()
                ? List.of(brief.say(
                        "lines.do.short",
                        calls,
                        wanted,
                        brief.say("internet.direction." + site.binding()),
                        mbps(site.down().neededMbps()),
                        mbps(site.up().neededMbps())))
                : List.of();
    }

    private List<String> sound(Site site) {
        var mos = site.mos();
        if (mos == null) {
            // What is missing for the number of calls was said already.
            var missing = site.soundGaps().stream()
                    .filter(gap -> !site.gaps().contains(gap))
                    .toList();
            return missing.isEmpty() ? List.of() : List.of(brief.say("internet.sound.unknown", notKnown(missing)));
        }
        return facts.soundsPoor(site)
                ? List.of(brief.say(
                        "lines.do.quality",
                        brief.words().number(mos, 2),
                        brief.words().number(Objects.requireNonNull(facts.mosNeeded()), 2)))
                : List.of();
    }

    /** A capacity that is known says what would be needed too. */
    private String mbps(@Nullable BigDecimal needed) {
        return brief.say("internet.unit.mbps", brief.words().number(Objects.requireNonNull(needed), MBPS_DECIMALS));
    }

    private String notKnown(List<String> gaps) {
        return brief.say(
                "internet.notKnown",
                gaps.stream()
                        .map(gap -> brief.say("internet.gap." + gap))
                        .collect(Collectors.joining(brief.say("list.separator"))));
    }
}
