package io.parley.sla.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.spi.ComparisonRow;
import io.parley.sla.LintHit;
import io.parley.sla.LintWording;
import io.parley.sla.SlaLint;
import io.parley.terms.CapturedTerm;
import io.parley.terms.Severity;
import io.parley.uikit.Badge;
import io.parley.uikit.EvidenceBadge;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** What is wrong with an offer's service level: how bad, what it means, what to ask for instead, and where it stands. */
@org.springframework.stereotype.Component
@Order(2)
class LintRow implements ComparisonRow {

    private static final int CONSIDERATION = 4;

    @Override
    public int consideration() {
        return CONSIDERATION;
    }

    @Override
    public String labelKey() {
        return "sla.lint.title";
    }

    @Override
    public Cell cell(Comparison comparison, ComparedOffer offer, Component texts) {
        var hits = SlaLint.review(offer.terms(), comparison.engagement().needs().dependsOn()).stream()
                .sorted(Comparator.comparing((LintHit hit) -> hit.rule().severity()))
                .toList();
        var wording = new LintWording(texts::getTranslation);
        if (hits.isEmpty()) {
            var none = texts.getTranslation("sla.lint.none");
            return new Cell(none, () -> new Span(none));
        }
        return new Cell(
                hits.stream().map(hit -> inOneLine(hit, wording)).collect(Collectors.joining(" • ")),
                () -> all(hits, wording));
    }

    private static String inOneLine(LintHit hit, LintWording wording) {
        return wording.severity(hit) + ": " + wording.title(hit) + ". " + wording.meaning(hit) + " " + wording.ask(hit);
    }

    private static Component all(List<LintHit> hits, LintWording wording) {
        var list = new Div();
        hits.forEach(hit -> list.add(details(hit, wording)));
        return list;
    }

    private static Component details(LintHit hit, LintWording wording) {
        var summary = new Div(badge(hit.rule().severity(), wording.severity(hit)), new Div(wording.title(hit)));
        var ask = new Paragraph(wording.ask(hit));
        ask.addClassName("pl-strong");
        var content = new Div(new Paragraph(wording.meaning(hit)), ask);
        hit.clauses().stream()
                .map(CapturedTerm::evidence)
                .distinct()
                .map(EvidenceBadge::new)
                .forEach(content::add);
        var details = new Details(summary, content);
        details.setTestId(hit.rule().id().toLowerCase(java.util.Locale.ROOT));
        return details;
    }

    private static Badge badge(Severity severity, String text) {
        return switch (severity) {
            case GATE -> Badge.bad(text);
            case RED_FLAG -> Badge.warn(text);
            case NOTE -> Badge.neutral(text);
        };
    }
}
