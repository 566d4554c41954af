package io.parley.internet.ui;

import com.vaadin.flow.component.Component;
import io.parley.common.Formats;
import io.parley.internet.LinkDraft;
import io.parley.internet.LinkTechnology;
import io.parley.internet.SiteStanding;
import io.parley.internet.SiteStanding.Gap;
import io.parley.network.CallQuality;
import io.parley.network.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures and facts of lines in the reader's language.
 *
 * @param texts a component of the page, for its language
 * @param mosNeed what calls should sound like; absent while nobody has said
 */
record LineWords(Component texts, Formats formats, @Nullable BigDecimal mosNeed) {

    String say(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }

    /** With at most so many decimals; a dash for what is unknown. */
    String number(@Nullable BigDecimal figure, int decimals) {
        return figure == null ? "–" : formats.number(figure.setScale(decimals, RoundingMode.HALF_UP));
    }

    String mbps(@Nullable BigDecimal figure) {
        return figure == null ? "–" : say("internet.unit.mbps", number(figure, 2));
    }

    String percent(@Nullable BigDecimal hundredths) {
        return hundredths == null
                ? "–"
                : formats.percent(hundredths.setScale(0, RoundingMode.HALF_UP).movePointLeft(2));
    }

    String count(Optional<Integer> figure) {
        return figure.map(value -> formats.number((long) value)).orElse("–");
    }

    String direction(Direction direction) {
        return say("internet.direction." + direction.name());
    }

    String technology(LinkTechnology technology) {
        return say("internet.technology." + technology.name());
    }

    String mos(Optional<CallQuality> quality) {
        return quality.map(known -> number(BigDecimal.valueOf(known.mos()), 2)).orElse("–");
    }

    /** "Not known: codec and packet, other traffic." */
    String notKnown(Set<Gap> gaps) {
        return say(
                "internet.notKnown",
                gaps.stream().map(gap -> say("internet.gap." + gap.name())).collect(formats.list()));
    }

    String line(LinkDraft link) {
        var name = (link.isp() + " " + link.plan()).strip();
        return name.isEmpty() ? say("internet.link.unnamed") : name;
    }

    /** What the line carries against what is wanted, with what limits it, in a sentence. */
    String verdict(SiteStanding site) {
        var calls = site.capacity().calls();
        if (calls.isEmpty()) {
            return notKnown(site.gapsOfCapacity());
        }
        var binding = direction(site.capacity().binding().orElseThrow());
        var wanted = site.wanted();
        if (wanted.isEmpty()) {
            return say("internet.verdict.noTraffic", formats.number((long) calls.get()), binding);
        }
        return say(
                calls.get() >= wanted.get() ? "internet.verdict.enough" : "internet.verdict.short",
                formats.number((long) calls.get()),
                formats.number((long) wanted.get()),
                binding);
    }

    /** How calls sound against what is needed. */
    String sound(SiteStanding site) {
        var worst = site.quality().worst();
        if (worst.isEmpty()) {
            return say("internet.sound.unknown", notKnown(site.gapsOfQuality()));
        }
        var grade = say("internet.grade." + worst.get().grade().name());
        if (mosNeed == null) {
            return say("internet.sound.noNeed", mos(worst), grade);
        }
        boolean enough = site.quality().isEnough(mosNeed).orElse(false);
        return say(enough ? "internet.sound.enough" : "internet.sound.poor", mos(worst), number(mosNeed, 2), grade);
    }

    /** What to tell the provider of the line; empty while nothing is known of what it promised or delivers. */
    Optional<String> leverage(SiteStanding site) {
        var down = site.capacity().down();
        var up = site.capacity().up();
        var link = site.firstLine();
        if (link.isEmpty() || down.deliveredPercent() == null || up.deliveredPercent() == null) {
            return Optional.empty();
        }
        return Optional.of(say(
                "internet.leverage",
                line(link.get()),
                mbps(link.get().advertisedDownMbps()),
                mbps(link.get().advertisedUpMbps()),
                site.capacity().busyTests(),
                site.site().site().name(),
                mbps(down.measuredMbps()),
                percent(down.deliveredPercent()),
                mbps(up.measuredMbps()),
                percent(up.deliveredPercent())));
    }
}
