package io.parley.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.claims.ClaimDetails;
import io.parley.claims.ClaimState;
import io.parley.claims.ClaimStep;
import io.parley.claims.WarrantyClaimId;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.FileStream;
import io.parley.uikit.ServedFile;
import java.util.Locale;

/** One claim: the device and what was promised, each step with its date, what comes next, the letter and the papers. */
final class ClaimDialog extends Dialog {

    private final WarrantyClaimId id;
    private final ClaimDesk desk;
    private final ClaimWords words;
    private final Runnable changed;

    ClaimDialog(WarrantyClaimId id, ClaimDesk desk, ClaimWords words, Runnable changed) {
        this.id = id;
        this.desk = desk;
        this.words = words;
        this.changed = changed;
        setWidth("46rem");
        setMaxWidth("96vw");
        addClassName("pc-claim");
        var close = new Button(words.say("claims.close"), pressed -> close());
        getFooter().add(close);
        show();
    }

    private void show() {
        var claim = desk.claims().getClaim(id);
        setHeaderTitle(words.say(
                "claims.dialog.title", claim.row().device(), claim.row().serial()));
        removeAll();
        var content =
                new Div(head(claim), facts(claim), actions(claim), new H3(words.say("claims.steps")), steps(claim));
        content.addClassName("pl-stack");
        content.add(new H3(words.say("claims.papers")), new ClaimPapers(claim, desk, words, this::refresh));
        add(content);
    }

    private void refresh() {
        show();
        changed.run();
    }

    private Component head(ClaimDetails claim) {
        var head = new Div(words.state(claim.row()), words.due(claim.row()));
        head.addClassName("pc-head");
        var fault = new Paragraph(claim.row().fault());
        fault.addClassName("pc-fault");
        return new Div(head, fault);
    }

    private DefinitionList facts(ClaimDetails claim) {
        var grant = claim.grant();
        var facts = new DefinitionList();
        facts.add(words.say("claims.fact.sku"), new Span(claim.sku()));
        facts.add(words.say("claims.fact.purchased"), new Span(words.dateOr(claim.purchasedOn(), "claims.unknown")));
        facts.add(words.say("claims.fact.since"), new Span(words.dateOr(claim.brokenSince(), "claims.unknown")));
        facts.add(words.say("claims.fact.reportedBy"), new Span(claim.reportedBy()));
        facts.add(
                words.say("claims.fact.covered"),
                new Span(
                        grant.lifetime()
                                ? words.say("claims.lifetime")
                                : words.dateOr(grant.coveredUntil(), "claims.unknown")));
        facts.add(
                words.say("claims.fact.policy"),
                new Span(grant.policy().isEmpty() ? words.say("claims.noPolicy") : grant.policy()));
        var days = grant.responseDays();
        facts.add(
                words.say("claims.fact.response"),
                new Span(days == null ? words.say("claims.unknown") : words.say("claims.fact.days", days)));
        if (!claim.row().rmaNumber().isEmpty()) {
            facts.add(words.say("claims.column.rma"), new Span(claim.row().rmaNumber()));
        }
        return facts;
    }

    private Component actions(ClaimDetails claim) {
        var actions = new Div();
        actions.addClassName("pc-actions");
        for (var next : claim.row().state().next(claim.row().deadOnArrival())) {
            var button = new Button(
                    words.say("claims.step." + next.name()),
                    pressed -> new StepDialog(claim, next, desk, words, this::refresh).open());
            if (next != ClaimState.DENIED) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            button.setTestId("step-" + next.name().toLowerCase(Locale.ROOT));
            actions.add(button);
        }
        boolean replaceable =
                claim.row().state() == ClaimState.RECEIVED || claim.row().state() == ClaimState.CLOSED;
        if (replaceable && claim.replacement() == null) {
            var replace = new Button(
                    words.say("claims.replace"),
                    pressed -> new ReplacementDialog(claim, desk, words, this::refresh).open());
            replace.setTestId("register-replacement");
            actions.add(replace);
        }
        if (claim.row().state().isOwed() || claim.row().state() == ClaimState.DENIED) {
            actions.add(letter(claim, Locale.ENGLISH), letter(claim, Locale.SIMPLIFIED_CHINESE));
        }
        return actions;
    }

    private Anchor letter(ClaimDetails claim, Locale language) {
        var fileName = words.say("claims.letter.file", claim.row().serial()) + ".pdf";
        var letter = new Anchor(
                FileStream.download(() -> ServedFile.pdf(
                        fileName, desk.letters().rma(id, language).pdf())),
                words.say("claims.letter.download." + language.getLanguage()));
        letter.addClassNames("pl-button-link", "quiet");
        letter.setTestId("rma-letter-" + language.getLanguage());
        return letter;
    }

    private Component steps(ClaimDetails claim) {
        var steps = new Div();
        steps.addClassName("pc-steps");
        claim.steps().forEach(step -> steps.add(step(step)));
        return steps;
    }

    private Component step(ClaimStep step) {
        var line = new Div(words.badge(step.state()), new Span(words.date(step.day())), by(step));
        line.addClassName("pc-step");
        if (!step.rmaNumber().isEmpty()) {
            line.add(new Span(words.say("claims.step.rma", step.rmaNumber())));
        }
        if (!step.tracking().isEmpty()) {
            line.add(new Span(words.say("claims.step.tracking", step.tracking())));
        }
        if (!step.note().isEmpty()) {
            var note = new Paragraph(step.note());
            line.add(note);
        }
        return line;
    }

    private static Span by(ClaimStep step) {
        var by = new Span(step.recordedBy());
        by.addClassName("pl-muted");
        return by;
    }
}
