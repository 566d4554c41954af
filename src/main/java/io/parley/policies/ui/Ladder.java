package io.parley.policies.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.sla.CreditTier;
import io.parley.sla.SlaPolicy;
import io.parley.sla.TierLadder;
import io.parley.sla.TierStretch;
import io.parley.terms.TermSheet;
import io.parley.uikit.Tone;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** The tiers as a ladder from the target down: how wide a rung is says the credit; a gap and an overlap stand out by words too. */
final class Ladder extends Composite<Div> {

    private static final int HUNDRED = 100;

    Ladder() {
        getContent().addClassName("pp-ladder");
        getContent().getElement().setAttribute("role", "list");
        getContent().setTestId("ladder");
        getContent().getElement().setAttribute("aria-label", getTranslation("policies.ladder"));
    }

    void show(TermSheet terms) {
        getContent().removeAll();
        var policy = SlaPolicy.of(terms);
        if (policy.tiers().isEmpty()) {
            var nothing = new Span(getTranslation("policies.ladder.none"));
            nothing.addClassName("pl-muted");
            getContent().add(nothing);
            return;
        }
        var target = policy.target().orElse(BigDecimal.ONE);
        policy.target()
                .ifPresent(promised -> add(
                        getTranslation("policies.ladder.above", percent(promised)),
                        "",
                        getTranslation("policies.ladder.kept"),
                        Tone.GOOD,
                        BigDecimal.ZERO));
        new TierLadder(policy.tiers(), target).stretches().reversed().forEach(stretch -> add(stretch, target));
    }

    private void add(TierStretch stretch, BigDecimal target) {
        boolean above = stretch.from().compareTo(target) >= 0;
        if (stretch.isGap()) {
            if (!above) {
                add(place(stretch), "gap", getTranslation("policies.ladder.gap"), Tone.BAD, BigDecimal.ZERO);
            }
            return;
        }
        var highest = stretch.tiers().stream().map(CreditTier::credit).reduce(BigDecimal.ZERO, BigDecimal::max);
        var credits = stretch.tiers().stream()
                .map(tier -> percent(tier.credit()))
                .collect(Collectors.joining(getTranslation("policies.ladder.and")));
        var text = stretch.isOverlap()
                ? getTranslation("policies.ladder.overlap", credits)
                : above ? getTranslation("policies.ladder.aboveTarget", credits) : credits;
        add(
                place(stretch),
                stretch.isOverlap() || above ? "overlap" : "tier",
                text,
                stretch.isOverlap() || above ? Tone.WARN : Tone.ACCENT,
                highest);
    }

    private void add(String place, String kind, String text, Tone tone, BigDecimal credit) {
        var where = new Span(place);
        where.addClassName("where");
        var bar = new Span();
        bar.addClassName("bar");
        bar.getStyle().set("--pp-credit", credit.movePointRight(2).min(BigDecimal.valueOf(HUNDRED)) + "%");
        var what = new Span(text);
        what.addClassName("what");
        var rung = new Div(where, bar, what);
        rung.addClassNames("pp-rung", tone.cssName());
        rung.getElement().setAttribute("role", "listitem");
        rung.setTestId("rung-" + kind);
        getContent().add(rung);
    }

    private String place(TierStretch stretch) {
        return stretch.from().equals(stretch.to())
                ? percent(stretch.from())
                : getTranslation("policies.ladder.stretch", percent(stretch.from()), percent(stretch.to()));
    }

    private String percent(BigDecimal share) {
        return Formats.of(getLocale()).percent(share);
    }
}
