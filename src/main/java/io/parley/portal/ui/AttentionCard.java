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
import java.util.Comparator;
import java.util.List;

/** What a client should know about the recommended offer before accepting it: gates first, then red flags. */
final class AttentionCard extends Composite<Card> {

    private static final int MOST = 5;

    private final BriefFacts facts;

    AttentionCard(BriefFacts facts) {
        this.facts = facts;
    }

    @Override
    protected Card initContent() {
        List<BriefFacts.Found> found = facts.recommended().findings().stream()
                .filter(one -> one.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(BriefFacts.Found::severity))
                .limit(MOST)
                .toList();
        Div lines = new Div();
        lines.addClassName("pl-lines");
        found.forEach(one -> lines.add(line(one)));
        if (found.isEmpty()) {
            lines.add(new Paragraph(getTranslation("portal.attention.nothing")));
        }
        return new Card(getTranslation("portal.attention.title"), lines);
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
