package io.parley.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.assessment.SupportChannel;
import io.parley.assessment.SupportTrialDraft;
import io.parley.common.ProblemException;
import io.parley.providers.ProviderReference;
import io.parley.uikit.FormDialog;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A trial as somebody types it after hanging up. */
final class TrialForm extends Composite<FormLayout> {

    private final ComboBox<ProviderReference> provider = new ComboBox<>();
    private final Select<SupportChannel> channel = new Select<>();
    private final DateTimePicker askedAt = new DateTimePicker();
    private final TextField question = new TextField();
    private final IntegerField waited = new IntegerField();
    private final Select<Boolean> solved = new Select<>();

    TrialForm(List<ProviderReference> providers) {
        provider.setLabel(getTranslation("assessment.trial.provider"));
        provider.setItems(providers);
        provider.setItemLabelGenerator(ProviderReference::name);
        provider.setTestId("trial-provider");
        channel.setLabel(getTranslation("assessment.trial.channel"));
        channel.setItems(SupportChannel.values());
        channel.setItemLabelGenerator(item -> getTranslation("assessment.channel." + item.name()));
        channel.setValue(SupportChannel.PHONE);
        askedAt.setLabel(getTranslation("assessment.trial.askedAt"));
        askedAt.setTestId("trial-asked-at");
        question.setLabel(getTranslation("assessment.trial.question"));
        question.setMaxLength(SupportTrialDraft.MAX_QUESTION);
        question.setTestId("trial-question");
        waited.setLabel(getTranslation("assessment.trial.waitedMinutes"));
        waited.setHelperText(getTranslation("assessment.trial.waitedHelp"));
        waited.setMin(0);
        waited.setTestId("trial-waited");
        solved.setLabel(getTranslation("assessment.trial.solved"));
        solved.setItems(true, false);
        solved.setItemLabelGenerator(item -> item == null
                ? getTranslation("assessment.trial.open")
                : getTranslation(item ? "quotes.term.yes" : "quotes.term.no"));
        solved.setEmptySelectionAllowed(true);
        solved.setEmptySelectionCaption(getTranslation("assessment.trial.open"));
        getContent().setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        getContent().add(provider, channel, askedAt, question, waited, solved);
    }

    FormDialog dialog(Consumer<SupportTrialDraft> save) {
        return new FormDialog(getTranslation("assessment.trial.add"), this, () -> save.accept(draft()))
                .guardedBy(() -> !question.isEmpty());
    }

    private SupportTrialDraft draft() {
        var chosen = provider.getValue();
        var when = askedAt.getValue();
        if (chosen == null || when == null) {
            throw new ProblemException("assessment.problem.trial");
        }
        return new SupportTrialDraft(
                chosen.id(),
                Objects.requireNonNull(channel.getValue()),
                when,
                question.getValue(),
                waited.getValue(),
                solved.getValue());
    }
}
