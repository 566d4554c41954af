package io.parley.evidence.ui;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.evidence.TermProposal;
import io.parley.quotes.TermWording;
import io.parley.uikit.Badge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One entry: what it is about, what it says, the exact words and where they stand, and what can be done about it. */
@Tag("div")
final class RowCard extends HtmlContainer implements Focusable<RowCard>, ClickNotifier<RowCard> {

    /** How seldom a rule must be wrong to be called sure, and fairly sure. */
    private static final double SURE = 0.85;

    private static final double FAIRLY_SURE = 0.7;

    private final Row row;
    private final TermWording wording;
    private final SourceText source = new SourceText(this::getTranslation);
    private final Div actions = new Div();

    /** @param act told what is to be done; without it nothing can be done */
    RowCard(Row row, TermWording wording, boolean mayEdit, Consumer<Command> act) {
        this.row = row;
        this.wording = wording;
        addClassName("ev-row");
        getElement().setAttribute("role", "listitem");
        setTabIndex(-1);
        setTestId("evidence-row");
        add(head());
        if (row.isMissing()) {
            add(small(getTranslation("evidence.ask")));
        } else {
            add(value(), words(), place());
        }
        notes().forEach(this::add);
        actions.addClassName("pl-actions");
        actions.setVisible(false);
        if (mayEdit) {
            commands().forEach(command -> actions.add(button(command, act)));
        }
        add(actions);
    }

    Row row() {
        return row;
    }

    /** What can be done about this entry. */
    List<Command> commands() {
        if (row.isOpen()) {
            return List.of(Command.ACCEPT, Command.CORRECT, Command.REJECT);
        }
        return List.of(row.isRejected() ? Command.REOPEN : Command.CORRECT);
    }

    void choose(boolean chosen) {
        setTabIndex(chosen ? 0 : -1);
        if (chosen) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
        actions.setVisible(chosen && actions.getComponentCount() > 0);
    }

    private Component head() {
        var name = new Span(wording.label(row.term().key()));
        name.addClassName("pl-strong");
        var head = new Div(name);
        head.addClassName("ev-head");
        var proposal = row.proposal();
        if (proposal != null && row.captured() == null) {
            head.add(confidence(proposal));
        }
        return head;
    }

    private Badge confidence(TermProposal proposal) {
        if (proposal.confidence() >= SURE) {
            return Badge.good(getTranslation("evidence.sure"));
        }
        return proposal.confidence() >= FAIRLY_SURE
                ? Badge.neutral(getTranslation("evidence.fairlySure"))
                : Badge.warn(getTranslation("evidence.unsure"));
    }

    private Component value() {
        var label = row.term().label();
        var shown = wording.value(row.term());
        var value = new Div(label == null ? shown : label + ": " + shown);
        value.addClassName("ev-value");
        return value;
    }

    private Component words() {
        var quote = row.term().evidence().quote();
        var words = new HtmlContainer("blockquote");
        words.setText(quote == null ? "" : quote);
        words.addClassName("ev-words");
        words.setVisible(quote != null);
        return words;
    }

    private Component place() {
        return small(source.place(row.term().evidence()));
    }

    private List<Component> notes() {
        var notes = new ArrayList<Component>();
        var proposal = row.proposal();
        if (proposal == null) {
            return notes;
        }
        if (row.isOpen()) {
            if (!proposal.governing()) {
                notes.add(small(getTranslation("evidence.notGoverning")));
            }
            proposal.differing().forEach(known -> {
                var differs = small(getTranslation(
                        "evidence.differs.note",
                        wording.value(known.term()),
                        source.of(known.term().evidence())));
                differs.addClassName("ev-differs");
                notes.add(differs);
            });
        } else if (row.isRejected()) {
            notes.add(small(
                    proposal.reason() == null
                            ? getTranslation("evidence.rejectedBy", String.valueOf(proposal.decidedBy()))
                            : getTranslation(
                                    "evidence.rejectedBecause",
                                    String.valueOf(proposal.decidedBy()),
                                    proposal.reason())));
        } else if (row.captured() != null) {
            notes.add(small(getTranslation(
                    "evidence.corrected", String.valueOf(proposal.decidedBy()), wording.value(proposal.term()))));
        }
        return notes;
    }

    private static Div small(String text) {
        var line = new Div(text);
        line.addClassNames("pl-muted", "pl-small");
        return line;
    }

    private Button button(Command command, Consumer<Command> act) {
        var name = row.isMissing() && command == Command.CORRECT ? "found" : command.key();
        var button = new Button(getTranslation("evidence.act." + name), pressed -> act.accept(command));
        button.addThemeVariants(ButtonVariant.SMALL);
        if (command == Command.ACCEPT) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setTestId("act-" + command.key());
        button.getElement().setAttribute("aria-keyshortcuts", command.keys().getFirst());
        return button;
    }
}
