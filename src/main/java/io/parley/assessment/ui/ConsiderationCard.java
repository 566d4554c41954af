package io.parley.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.common.EvidenceStatus;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.terms.CapturedTerm;
import io.parley.terms.Finding;
import io.parley.terms.FindingWording;
import io.parley.terms.Severity;
import io.parley.terms.TermKey;
import io.parley.terms.TermKeys;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EvidenceBadge;
import java.util.List;

/** One consideration: the question before signing, why it matters, and how much each offer has said. */
final class ConsiderationCard extends Card {

    private static final int INTERNET = 9;

    private final int consideration;

    ConsiderationCard(int consideration, Comparison comparison) {
        this.consideration = consideration;
        var title = getTranslation("terms.consideration." + consideration);
        setTitle(new com.vaadin.flow.component.html.H2(consideration + " · " + title));
        setAriaLabel(title);
        getElement().setAttribute("role", "region");
        setTestId("consideration-" + consideration);
        var question = new Paragraph(getTranslation("assessment.question." + consideration));
        question.addClassName("as-question");
        var help = new Paragraph(getTranslation("assessment.help." + consideration));
        help.addClassName("pl-muted");
        add(question, help);
        comparison.offers().stream().filter(this::concerns).forEach(offer -> add(offer(offer)));
    }

    /** The internet is no clause of an offer: there, only what was noticed counts. */
    private boolean concerns(ComparedOffer offer) {
        return consideration != INTERNET
                || offer.findings().stream().anyMatch(finding -> finding.consideration() == consideration);
    }

    private Component offer(ComparedOffer offer) {
        var name = new Span(offer.providerName());
        name.addClassName("as-provider");
        var line = new Div(name, counts(offer));
        line.addClassName("as-offer");
        var said = new Div();
        offer.findings().stream()
                .filter(finding -> finding.consideration() == consideration)
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(this::finding)
                .forEach(said::add);
        line.add(said);
        return line;
    }

    private Component counts(ComparedOffer offer) {
        var known = offer.terms().all().stream()
                .filter(term -> consideration(term) == consideration)
                .toList();
        long confirmed = count(known, EvidenceStatus.CONFIRMED);
        long claimed = count(known, EvidenceStatus.CLAIMED);
        long unknown = asked().stream()
                .filter(key -> !offer.terms().isKnown(key.key()))
                .count();
        var counts = new Div();
        counts.addClassName("as-counts");
        if (confirmed > 0) {
            counts.add(new EvidenceBadge(
                    EvidenceStatus.CONFIRMED, getTranslation("assessment.count.confirmed", confirmed)));
        }
        if (claimed > 0) {
            counts.add(new EvidenceBadge(EvidenceStatus.CLAIMED, getTranslation("assessment.count.claimed", claimed)));
        }
        if (unknown > 0) {
            counts.add(new EvidenceBadge(EvidenceStatus.UNKNOWN, getTranslation("assessment.count.unknown", unknown)));
        }
        return counts;
    }

    private static long count(List<CapturedTerm> terms, EvidenceStatus status) {
        return terms.stream().filter(term -> term.evidence().status() == status).count();
    }

    /** Keys every offer should answer; members of families differ from offer to offer. */
    private List<TermKey> asked() {
        return TermKeys.all().stream()
                .filter(key -> key.consideration() == consideration)
                .filter(key -> !key.key().endsWith(".*"))
                .toList();
    }

    private static int consideration(CapturedTerm term) {
        return TermKeys.find(term.key()).map(TermKey::consideration).orElse(0);
    }

    private Component finding(Finding finding) {
        var badge = finding.severity() == Severity.GATE
                ? Badge.bad(getTranslation("terms.word.GATE"))
                : Badge.warn(getTranslation("terms.word.RED_FLAG"));
        var line = new Div(badge, new Text(" " + new FindingWording(this::getTranslation).say(finding)));
        line.addClassName("as-finding");
        return line;
    }
}
