package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.parley.outages.CreditMonth;
import io.parley.outages.ServiceStanding.Missing;
import io.parley.sla.Leakage;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.Card;
import io.parley.uikit.EvidenceBadge;
import io.parley.uikit.KeyFigure;
import io.parley.uikit.Tone;
import io.parley.uikit.Why;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was promised, what was attained, what is owed for it and what became of that. */
final class CreditsCard extends Composite<Div> {

    private final ServiceWords words;
    private final @Nullable Work work;

    /** For those who only read. */
    CreditsCard(ServiceWords words) {
        this(words, null);
    }

    /**
     * What a consultant does here.
     *
     * @param record records what was done about a month
     * @param letters the letters there are
     * @param agreement address of the page with every clause of what is promised
     */
    record Work(Consumer<CreditMonth> record, ServiceLetters letters, String agreement) {}

    /** @param work absent for those who only read */
    CreditsCard(ServiceWords words, @Nullable Work work) {
        this.words = words;
        this.work = work;
        var standing = words.standing();
        var card = new Card(getTranslation("outages.credits.title"));
        var content = new Div();
        content.addClassName("pl-stack");
        card.add(content);
        if (standing.contract() != null) {
            var provider =
                    new Paragraph(getTranslation("outages.credits.under", standing.providerName(), words.promised()));
            provider.addClassName("pl-muted");
            if (work != null) {
                provider.add(" ");
                provider.add(new Anchor(work.agreement(), getTranslation("outages.credits.agreement")));
            }
            content.add(provider);
        }
        if (!standing.missing().isEmpty()) {
            content.add(missing(standing.missing()));
        }
        standing.leaveFrom().forEach((scope, months) -> content.add(leaving(scope, months)));
        standing.leakage().ifPresent(leakage -> content.add(figures(leakage)));
        if (!standing.months().isEmpty()) {
            strips().forEach(content::add);
            content.add(new CreditTable(standing.months(), words, work == null ? null : work.record()));
            if (work != null) {
                card.suffix(work.letters().claim());
            }
        }
        getContent().add(card);
    }

    private Component missing(List<Missing> missing) {
        var list = new UnorderedList();
        missing.forEach(what -> list.add(new ListItem(sentence(what))));
        var box = new Div(new Span(getTranslation("outages.missing")), list);
        box.addClassNames("po-note", Tone.WARN.cssName());
        box.setTestId("service-missing");
        return box;
    }

    /** What is to be done about it is the consultants' business. */
    private String sentence(Missing what) {
        var unknown = getTranslation("outages.missing." + what.name());
        return switch (what) {
            case TARGET, FEE_BASE, CLAIM_WINDOW, INVOICE_DAY ->
                work == null
                        ? unknown
                        : getTranslation(
                                "outages.missing.withTodo",
                                unknown,
                                getTranslation("outages.missing.todo." + what.name()));
            case CONTRACT, AGREEMENT, OUTAGES, CHARGES -> unknown;
        };
    }

    /** Repeated failures give a right that few remember when it counts. */
    private Component leaving(String scope, List<YearMonth> months) {
        var exit = words.standing().policy().chronicExit().orElseThrow();
        var box = new Div(new Span(getTranslation(
                "outages.leave",
                words.formats().month(months.getFirst()),
                exit.failures(),
                exit.months(),
                words.standing().providerName())));
        words.standing()
                .terms()
                .governing("sla.chronicExit")
                .map(CapturedTerm::evidence)
                .ifPresent(evidence -> box.add(new EvidenceBadge(evidence)));
        if (work != null) {
            box.add(work.letters().exit(scope));
        }
        box.addClassNames("po-note", Tone.BAD.cssName());
        box.setTestId("chronic-exit");
        return box;
    }

    private Component figures(Leakage leakage) {
        var why = new LeakageWhy(words, leakage);
        return KeyFigure.row(
                figure(leakage.owed(), "outages.figure.owed", why::owed),
                figure(leakage.claimed(), "outages.figure.claimed", why::claimed),
                figure(leakage.paid(), "outages.figure.paid", why::paid),
                toned(leakage.stillClaimable(), "outages.figure.stillClaimable", Tone.WARN, why::stillClaimable),
                toned(leakage.lost(), "outages.figure.lost", Tone.BAD, why::lost));
    }

    private KeyFigure toned(BigDecimal amount, String label, Tone tone, Function<String, Why> why) {
        var figure = figure(amount, label, why);
        return amount.signum() > 0 ? figure.tone(tone) : figure;
    }

    private KeyFigure figure(BigDecimal amount, String labelKey, Function<String, Why> why) {
        var label = getTranslation(labelKey);
        return new KeyFigure(words.money(amount), label, () -> why.apply(label));
    }

    private List<Component> strips() {
        var target = words.standing().policy().target().orElseThrow();
        return words.standing().months().stream()
                .collect(Collectors.groupingBy(CreditMonth::scope, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .<Component>map(months -> {
                    var strip = new MonthStrip(months, target, words);
                    return months.getFirst().ofPlatform()
                            ? strip
                            : new Div(new H3(words.scope(months.getFirst())), strip);
                })
                .toList();
    }
}
