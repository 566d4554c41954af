package io.parley.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.briefs.BriefFacts;
import io.parley.common.EvidenceStatus;
import io.parley.terms.TermKeys;
import io.parley.uikit.Card;
import io.parley.uikit.EvidenceBadge;
import java.util.Comparator;
import java.util.List;

/** What the recommended provider has only said, or nobody knows: to be had in writing before anything is signed. */
final class InWritingCard extends Composite<Card> {

    private static final int MOST = 6;

    private final BriefFacts facts;

    InWritingCard(BriefFacts facts) {
        this.facts = facts;
    }

    @Override
    protected Card initContent() {
        List<BriefFacts.Statement> open = facts.recommended().terms().stream()
                .filter(term -> term.governing() && term.evidence().status() != EvidenceStatus.CONFIRMED)
                .sorted(Comparator.comparing(term -> term.evidence().status()))
                .toList();
        Div lines = new Div();
        lines.addClassName("pl-lines");
        open.stream().limit(MOST).forEach(term -> lines.add(line(term)));
        if (open.isEmpty()) {
            lines.add(new Paragraph(getTranslation("portal.inWriting.nothing")));
        } else if (open.size() > MOST) {
            Paragraph more = new Paragraph(getTranslation("portal.inWriting.more", open.size() - MOST));
            more.addClassName("pl-muted");
            lines.add(more);
        }
        return new Card(getTranslation("portal.inWriting.title"), lines);
    }

    private Div line(BriefFacts.Statement term) {
        String status = getTranslation(
                term.evidence().status() == EvidenceStatus.CLAIMED
                        ? "portal.inWriting.claimed"
                        : "portal.inWriting.ask");
        Div line =
                new Div(new Span(name(term)), new EvidenceBadge(term.evidence().status(), status));
        line.addClassName("pl-line");
        return line;
    }

    private String name(BriefFacts.Statement term) {
        if (term.label() != null) {
            return term.label();
        }
        return TermKeys.find(term.key())
                .map(known -> getTranslation(known.labelKey()))
                .orElse(term.key());
    }
}
