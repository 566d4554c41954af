package io.parley.policies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.clients.ServiceKind;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.sla.LintHit;
import io.parley.sla.LintRule;
import io.parley.sla.LintWording;
import io.parley.sla.SlaLint;
import io.parley.terms.CapturedTerm;
import io.parley.terms.Severity;
import io.parley.terms.TermSheet;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What makes the agreement worth less than it sounds, as it is typed. While no paper promises it, also what a paper should not say. */
final class WeakPoints extends Composite<Card> {

    private final Set<ServiceKind> dependsOn;
    /** How many there are: read aloud when it changes, which all of their words should not be at every key. */
    private final Span count = new Span();

    private final Div found = new Div();

    WeakPoints(Set<ServiceKind> dependsOn) {
        this.dependsOn = dependsOn;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("sla.lint.title"), count, found);
        card.setTestId("weak-points");
        card.addClassName("pp-weak");
        found.addClassName("pl-stack");
        count.addClassName("pl-muted");
        count.getElement().setAttribute("role", "status");
        return card;
    }

    /**
     * @param clauses as typed
     * @param others what else is known, such as what leaving costs
     */
    void show(List<CapturedTerm> clauses, List<CapturedTerm> others) {
        found.removeAll();
        count.setText("");
        if (clauses.stream().noneMatch(clause -> clause.value() != null)) {
            found.add(muted("policies.weak.nothing"));
            return;
        }
        var hits = review(withTyped(clauses), others);
        hits.forEach(hit -> found.add(point(hit)));
        boolean onlyClaimed = hits.stream().anyMatch(hit -> hit.rule() == LintRule.MISSING);
        if (onlyClaimed) {
            found.add(muted("policies.weak.onPaper"));
            var onPaper = review(clauses.stream().map(WeakPoints::onPaper).toList(), others);
            onPaper.forEach(hit -> found.add(point(hit)));
            count.setText(getTranslation("policies.weak.count", hits.size() + onPaper.size()));
        } else {
            count.setText(
                    hits.isEmpty()
                            ? getTranslation("sla.lint.none")
                            : getTranslation("policies.weak.count", hits.size()));
        }
    }

    private List<LintHit> review(List<CapturedTerm> clauses, List<CapturedTerm> others) {
        var sheet =
                TermSheet.of(Stream.concat(clauses.stream(), others.stream()).toList());
        return SlaLint.review(sheet, dependsOn).stream()
                .sorted(Comparator.comparing((LintHit hit) -> hit.rule().severity()))
                .toList();
    }

    /** Beside what a paper says, what is typed counts at once: its source is asked for when it is saved. */
    private static List<CapturedTerm> withTyped(List<CapturedTerm> clauses) {
        boolean onPaper = clauses.stream().anyMatch(clause -> is(clause, EvidenceStatus.CONFIRMED));
        return onPaper
                ? clauses.stream()
                        .map(clause -> is(clause, EvidenceStatus.UNKNOWN) ? onPaper(clause) : clause)
                        .toList()
                : clauses;
    }

    private static boolean is(CapturedTerm clause, EvidenceStatus status) {
        return clause.evidence().status() == status;
    }

    /** The clause as if a paper said it: what is typed counts before it has a source. */
    static CapturedTerm onPaper(CapturedTerm clause) {
        var evidence = new Evidence(EvidenceStatus.CONFIRMED, null, null, null, null, null, null);
        return clause.value() == null
                ? clause
                : new CapturedTerm(clause.key(), clause.value(), clause.unit(), evidence, clause.label());
    }

    private Component point(LintHit hit) {
        var wording = new LintWording(this::getTranslation);
        var title = new Span(wording.title(hit));
        title.addClassName("pl-strong");
        var ask = new Paragraph(wording.ask(hit));
        ask.addClassName("pl-strong");
        var point = new Div(
                badge(hit.rule().severity(), wording.severity(hit)), title, new Paragraph(wording.meaning(hit)), ask);
        point.addClassName("pp-point");
        point.setTestId(hit.rule().id().toLowerCase(java.util.Locale.ROOT));
        return point;
    }

    private static Badge badge(Severity severity, String text) {
        return switch (severity) {
            case GATE -> Badge.bad(text);
            case RED_FLAG -> Badge.warn(text);
            case NOTE -> Badge.neutral(text);
        };
    }

    private Paragraph muted(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("pl-muted");
        return text;
    }
}
