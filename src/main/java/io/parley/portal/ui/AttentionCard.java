package io.parley.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.briefs.BriefFacts;
import io.parley.terms.FindingWording;
import io.parley.terms.Severity;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import java.util.List;
import java.util.Optional;

/** What a client should know before accepting: what stands in the way of the offer or of calls, then what to know of both. */
final class AttentionCard extends Composite<Card> {

    private static final int MOST = 5;

    private final BriefFacts facts;

    AttentionCard(BriefFacts facts) {
        this.facts = facts;
    }

    @Override
    protected Card initContent() {
        var sites = Optional.ofNullable(facts.network()).map(network -> new SiteLines(this, network));
        Div lines = new Div();
        lines.addClassName("pl-lines");
        found(Severity.GATE).forEach(lines::add);
        sites.map(SiteLines::stopping).orElse(List.of()).forEach(lines::add);
        found(Severity.RED_FLAG).forEach(lines::add);
        add(lines, sites.map(SiteLines::open).orElse(List.of()));
        if (lines.getElement().getChildCount() == 0) {
            lines.add(new Paragraph(getTranslation("portal.attention.nothing")));
        }
        return new Card(getTranslation("portal.attention.title"), lines);
    }

    private List<Div> found(Severity severity) {
        return facts.recommended().findings().stream()
                .filter(one -> one.severity() == severity)
                .limit(MOST)
                .map(this::line)
                .toList();
    }

    private void add(Div lines, List<Div> ofSites) {
        ofSites.stream().limit(MOST).forEach(lines::add);
        if (ofSites.size() > MOST) {
            Paragraph more = new Paragraph(getTranslation("portal.attention.more", ofSites.size() - MOST));
            more.addClassName("pl-muted");
            lines.add(more);
        }
    }

    private Div line(BriefFacts.Found found) {
        String text = new FindingWording(this::getTranslation).say(found.rule(), found.values());
        boolean gate = found.severity() == Severity.GATE;
        Div line = new Div(
                new Span(text),
                gate
                        ? Badge.bad(getTranslation("portal.attention.gate"))
                        : Badge.warn(getTranslation("portal.attention.flag")));
        line.addClassName("pl-line");
        return line;
    }
}
