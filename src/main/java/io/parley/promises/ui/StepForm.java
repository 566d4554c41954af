package io.parley.promises.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import io.parley.common.ProblemException;
import io.parley.promises.PromiseChannel;
import io.parley.promises.PromiseState;
import io.parley.promises.PromiseStepDraft;
import io.parley.uikit.FormDialog;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What became of a promise; document and words are asked for only once it is in writing. */
final class StepForm extends Composite<FormLayout> {

    private final Select<PromiseState> state = new Select<>();
    private final DatePicker on = new DatePicker();
    private final Select<PromiseChannel> channel = new Select<>();
    private final TextField document = new TextField();
    private final IntegerField page = new IntegerField();
    private final TextArea words = new TextArea();
    private final TextField note = new TextField();

    private StepForm(LocalDate today) {
        state.setLabel(getTranslation("promises.field.state"));
        state.setItems(PromiseState.ASKED, PromiseState.IN_WRITING, PromiseState.WITHDRAWN, PromiseState.OPEN);
        state.setItemLabelGenerator(item -> getTranslation("promises.move." + item.name()));
        state.setValue(PromiseState.ASKED);
        state.setTestId("step-state");
        state.addValueChangeListener(changed -> fit());
        on.setLabel(getTranslation("promises.field.on"));
        on.setMax(today);
        on.setValue(today);
        on.setTestId("step-on");
        channel.setLabel(getTranslation("promises.field.where"));
        channel.setItems(PromiseChannel.values());
        channel.setItemLabelGenerator(item -> item == null ? "" : getTranslation("promises.channel." + item.name()));
        channel.setEmptySelectionAllowed(true);
        channel.setTestId("step-channel");
        document.setLabel(getTranslation("promises.field.document"));
        document.setMaxLength(PromiseStepDraft.MAX_DOCUMENT);
        document.setTestId("step-document");
        page.setLabel(getTranslation("promises.field.page"));
        page.setMin(1);
        words.setLabel(getTranslation("promises.field.words"));
        words.setMaxLength(PromiseStepDraft.MAX_WORDS);
        words.setTestId("step-words");
        note.setLabel(getTranslation("promises.field.note"));
        note.setHelperText(getTranslation("promises.field.note.help"));
        note.setMaxLength(PromiseStepDraft.MAX_NOTE);
        note.setTestId("step-note");
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        getContent().add(state, on, document, page);
        getContent().add(words, 2);
        getContent().add(channel, note);
        fit();
    }

    static FormDialog dialog(LocalDate today, Consumer<PromiseStepDraft> save) {
        var form = new StepForm(today);
        return new FormDialog(form.getTranslation("promises.step.title"), form, () -> save.accept(form.draft()))
                .guardedBy(() -> !form.words.isEmpty() || !form.note.isEmpty());
    }

    private void fit() {
        boolean written = state.getValue() == PromiseState.IN_WRITING;
        document.setVisible(written);
        page.setVisible(written);
        words.setVisible(written);
    }

    private PromiseStepDraft draft() {
        var day = on.getValue();
        if (day == null) {
            throw new ProblemException("promises.problem.day");
        }
        boolean written = state.getValue() == PromiseState.IN_WRITING;
        return new PromiseStepDraft(
                Objects.requireNonNull(state.getValue()),
                day,
                channel.getValue(),
                written ? text(document) : null,
                written ? page.getValue() : null,
                written ? text(words) : null,
                text(note));
    }

    private static @Nullable String text(TextFieldBase<?, String> field) {
        return field.isEmpty() ? null : field.getValue().strip();
    }
}
