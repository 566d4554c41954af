package io.parley.portal.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.briefs.NetworkFacts;
import io.parley.briefs.NetworkFacts.Site;
import io.parley.uikit.Badge;
import java.util.ArrayList;
import java.util.List;

/** What the client's own sites still need before the service starts, a line each. */
final class SiteLines {

    private final Component texts;
    private final NetworkFacts network;

    SiteLines(Component texts, NetworkFacts network) {
        this.texts = texts;
        this.network = network;
    }

    /** Where calls would not work: to be seen to before anybody signs. */
    List<Div> stopping() {
        var lines = new ArrayList<Div>();
        for (Site site : network.sites()) {
            if (site.isShort()) {
                lines.add(fix(
                        "portal.attention.line.short",
                        site.name(),
                        requireNonNull(site.calls()),
                        requireNonNull(site.wanted())));
            }
            if (network.soundsPoor(site)) {
                lines.add(fix("portal.attention.line.poor", site.name()));
            }
        }
        return lines;
    }

    /** What nobody has measured or checked lately, and what is still to be got ready. */
    List<Div> open() {
        var lines = new ArrayList<Div>();
        for (Site site : network.sites()) {
            if (site.calls() == null) {
                lines.add(warn("portal.attention.line.test", "portal.attention.line.unknown", site.name()));
            } else if (site.stale()) {
                lines.add(warn("portal.attention.line.again", "portal.attention.line.stale", site.name()));
            }
            if (!site.checked()) {
                lines.add(warn("portal.attention.flag", "portal.attention.line.unchecked", site.name()));
            } else if (!site.open().isEmpty()) {
                lines.add(warn(
                        "portal.attention.flag",
                        "portal.attention.line.open",
                        site.name(),
                        site.open().size()));
            }
        }
        return lines;
    }

    private Div fix(String key, Object... values) {
        return line(Badge.bad(texts.getTranslation("portal.attention.line.fix")), key, values);
    }

    /** @param word key of what the badge says */
    private Div warn(String word, String key, Object... values) {
        return line(Badge.warn(texts.getTranslation(word)), key, values);
    }

    private Div line(Badge badge, String key, Object... values) {
        Div line = new Div(new Span(texts.getTranslation(key, values)), badge);
        line.addClassName("pl-line");
        return line;
    }
}
