package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Texts;
import io.parley.outages.complaints.ComplaintDetails;
import io.parley.outages.complaints.ComplaintState;
import io.parley.outages.complaints.Regulator;
import io.parley.outages.complaints.Regulators;
import io.parley.reporting.RenderedReport;
import io.parley.uikit.DeadlineBadge;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.FileStream;
import io.parley.uikit.ServedFile;
import io.parley.uikit.StageBar;
import io.parley.uikit.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A complaint on its way. */
final class OpenComplaint extends Composite<Div> {

    private final ComplaintDetails complaint;
    private final ComplaintDesk desk;
    private final ServiceWords words;
    private final ComplaintDialogs dialogs;

    OpenComplaint(ComplaintDetails complaint, ComplaintDesk desk, ServiceWords words, ComplaintDialogs dialogs) {
        this.complaint = complaint;
        this.desk = desk;
        this.words = words;
        this.dialogs = dialogs;
        var regulator = Regulators.of(complaint.country());
        getContent().addClassName("pl-stack");
        getContent()
                .add(
                        new StageBar(
                                ComplaintState.way().stream()
                                        .map(state -> getTranslation("outages.complaint.state." + state.name()))
                                        .toList(),
                                complaint.state().ordinal()),
                        rule(regulator.orElse(null)));
        missing();
        getContent().add(facts(), texts(), papers(regulator.orElse(null)), next());
        getContent().add(new ComplaintHistory(complaint.steps(), words.formats()));
    }

    private Component rule(@Nullable Regulator regulator) {
        if (regulator == null) {
            return note(Tone.WARN, getTranslation("outages.complaint.noData", words.country(complaint.country())));
        }
        var wording = regulator.in(getLocale());
        var rule = new Paragraph(getTranslation(
                "outages.complaint.rule",
                wording.authority(),
                wording.procedure(),
                regulator.source(),
                words.formats().month(YearMonth.parse(regulator.asOf()))));
        rule.addClassName("pl-muted");
        return rule;
    }

    /** What still stands in the way of filing. */
    private void missing() {
        if (!complaint.state().isOpenToChange()) {
            return;
        }
        if (complaint.disputes() == null) {
            getContent().add(note(Tone.WARN, getTranslation("outages.complaint.disputesUnread")));
        }
        if (complaint.state() == ComplaintState.DRAFTED && !asked()) {
            getContent().add(note(Tone.WARN, getTranslation("outages.complaint.notAsked")));
        }
    }

    private boolean asked() {
        return words.standing().months().stream().anyMatch(month -> month.claim() != null);
    }

    private Component facts() {
        var facts = new DefinitionList();
        facts.add(
                getTranslation("outages.complaint.provider"), complaint.draft().provider());
        if (!complaint.draft().account().isBlank()) {
            facts.add(
                    getTranslation("outages.complaint.account"),
                    complaint.draft().account());
        }
        if (!complaint.reference().isBlank()) {
            facts.add(getTranslation("outages.complaint.reference"), complaint.reference());
        }
        day(facts, "responseDue", complaint.responseDue());
        day(facts, "formalBy", complaint.formalBy());
        return facts;
    }

    private void day(DefinitionList facts, String label, @Nullable LocalDate day) {
        if (day != null) {
            var left = ChronoUnit.DAYS.between(words.standing().today(), day);
            var both = new Div(new Span(words.formats().date(day)), DeadlineBadge.of(left));
            both.addClassName("po-state");
            facts.add(getTranslation("outages.complaint." + label), both);
        }
    }

    private Component texts() {
        var all = new Div();
        all.addClassName("pl-stack");
        var draft = complaint.draft();
        text(all, "facts", draft.facts());
        text(all, "staff", draft.staff());
        text(all, "numbers", draft.numbers());
        text(all, "bills", draft.bills());
        text(all, "relief", draft.relief());
        var read = complaint.disputes();
        text(all, "disputes", read == null ? "" : read.meaning());
        return all;
    }

    private void text(Div all, String label, String text) {
        if (!text.isBlank()) {
            var name = new Span(getTranslation("outages.complaint." + label));
            name.addClassName("pl-muted");
            var said = new Div(text);
            said.addClassName("po-said");
            all.add(new Div(name, said));
        }
    }

    /** The pack in the language it is filed in, and in the reader's where that is another. */
    private Component papers(@Nullable Regulator regulator) {
        var id = complaint.id();
        var papers = new Div();
        papers.addClassName("pl-actions");
        if (complaint.state().isOpenToChange()) {
            papers.add(
                    paper("demandLetter", "demand-letter", () -> desk.letters().demand(id)));
        }
        var own = Texts.offered(getLocale());
        var filed = regulator == null ? own : Texts.offered(regulator.language());
        papers.add(paper("pack", "complaint-pack", pack(filed)));
        if (!filed.equals(own)) {
            papers.add(paper("packOwn", "complaint-pack-own", pack(own)));
        }
        return papers;
    }

    private Supplier<RenderedReport> pack(Locale language) {
        var id = complaint.id();
        return () -> desk.letters().pack(id, language);
    }

    private Component paper(String name, String testId, Supplier<RenderedReport> paper) {
        var fileName = getTranslation("outages.complaint." + name + ".file") + ".pdf";
        var link = new Anchor(
                FileStream.download(() -> ServedFile.pdf(fileName, paper.get().pdf())),
                getTranslation("outages.complaint." + name + ".download"));
        link.addClassNames("pl-button-link", "quiet");
        link.setTestId(testId);
        return link;
    }

    private Component next() {
        var actions = new Div();
        actions.addClassName("pl-actions");
        if (complaint.state().isOpenToChange()) {
            actions.add(
                    button("correct", () -> dialogs.correct(complaint)),
                    button("readDisputes", () -> dialogs.readDisputes(complaint)));
        }
        for (var state : complaint.state().next()) {
            var button = button("do." + state.name(), () -> dialogs.move(complaint, state));
            button.addThemeVariants(state == ComplaintState.CLOSED ? ButtonVariant.TERTIARY : ButtonVariant.PRIMARY);
            actions.add(button);
        }
        return actions;
    }

    private Button button(String name, Runnable action) {
        var button = new Button(getTranslation("outages.complaint." + name), pressed -> action.run());
        button.setTestId("complaint-" + name);
        return button;
    }

    private static Component note(Tone tone, String text) {
        var note = new Div(new Span(text));
        note.addClassNames("po-note", tone.cssName());
        return note;
    }
}
