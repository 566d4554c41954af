package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.outages.complaints.ComplaintDetails;
import io.parley.outages.complaints.ComplaintDraft;
import io.parley.outages.complaints.ComplaintService;
import io.parley.outages.complaints.ComplaintState;
import io.parley.terms.TermWord;
import io.parley.uikit.DateField;
import io.parley.uikit.EvidenceBadge;
import io.parley.uikit.FormDialog;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Drafts a complaint, records that the clause on disputes was read, and each step. */
final class ComplaintDialogs {

    private final ClientId client;
    private final ComplaintService complaints;
    private final ServiceWords words;
    private final Runnable changed;

    ComplaintDialogs(ClientId client, ComplaintService complaints, ServiceWords words, Runnable changed) {
        this.client = client;
        this.complaints = complaints;
        this.words = words;
        this.changed = changed;
    }

    void begin() {
        var form = new ComplaintForm(words.texts(), complaints.prepare(client));
        open("outages.complaint.begin", form, draft -> complaints.begin(client, draft));
    }

    void correct(ComplaintDetails complaint) {
        var form = new ComplaintForm(words.texts(), complaint.draft());
        open(
                "outages.complaint.correct",
                form,
                draft -> complaints.correct(complaint.id(), draft, complaint.version()));
    }

    private void open(String title, ComplaintForm form, Consumer<ComplaintDraft> save) {
        new FormDialog(text(title), form, () -> {
                    save.accept(form.draft());
                    changed.run();
                })
                .guardedBy(form::hasChanged)
                .open();
    }

    /** The clause beside the field, so that nobody says they read what they did not see. */
    void readDisputes(ComplaintDetails complaint) {
        var meaning = new TextArea(text("outages.complaint.meaning"));
        meaning.setHelperText(text("outages.complaint.meaningHint"));
        meaning.setMaxLength(ComplaintService.LONGEST_NOTE);
        meaning.setTestId("disputes-meaning");
        var day = day();
        new FormDialog(text("outages.complaint.readDisputes"), form(clause(), meaning, day), () -> {
                    complaints.readDisputes(complaint.id(), meaning.getValue(), value(day), complaint.version());
                    changed.run();
                })
                .guardedBy(() -> !meaning.isEmpty())
                .open();
    }

    private Component clause() {
        var term = words.standing().terms().governing("law.disputes");
        if (term.isEmpty()) {
            return new Paragraph(text("outages.complaint.noClause"));
        }
        var evidence = term.get().evidence();
        var what = new Paragraph(text(
                "outages.complaint.clause",
                text(TermWord.labelKey(String.valueOf(term.get().value())))));
        var box = form(what, new EvidenceBadge(evidence));
        var quote = evidence.quote();
        if (quote != null) {
            box.add(new Paragraph(text("letters.quote", quote)));
        }
        return box;
    }

    void move(ComplaintDetails complaint, ComplaintState next) {
        var day = day();
        if (next == ComplaintState.FILED) {
            var reference = new TextField(text("outages.complaint.reference"));
            reference.setMaxLength(ComplaintService.LONGEST_REFERENCE);
            reference.setTestId("complaint-number");
            step(complaint, next, day, reference, reference::getValue);
        } else {
            var note = new TextArea(text("outages.complaint.note." + next.name()));
            note.setMaxLength(ComplaintService.LONGEST_NOTE);
            note.setTestId("complaint-note");
            step(complaint, next, day, note, note::getValue);
        }
    }

    private void step(
            ComplaintDetails complaint, ComplaintState next, DateField day, Component field, Supplier<String> said) {
        var explained = new Paragraph(text("outages.complaint.explain." + next.name()));
        new FormDialog(text("outages.complaint.do." + next.name()), form(explained, day, field), () -> {
                    complaints.move(complaint.id(), next, value(day), said.get(), complaint.version());
                    changed.run();
                })
                .guardedBy(() -> !said.get().isEmpty())
                .open();
    }

    private DateField day() {
        var day = new DateField(text("outages.complaint.day"));
        day.setValue(words.standing().today());
        day.setTestId("complaint-day");
        return day;
    }

    private static LocalDate value(DateField day) {
        @Nullable LocalDate typed = day.getValue();
        if (typed == null) {
            throw new ProblemException("outages.problem.day");
        }
        return typed;
    }

    private static Div form(Component... fields) {
        var form = new Div(fields);
        form.addClassName("pl-stack");
        return form;
    }

    private String text(String key, Object... arguments) {
        return words.texts().getTranslation(key, arguments);
    }
}
