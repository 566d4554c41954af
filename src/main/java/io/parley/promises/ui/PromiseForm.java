package io.parley.promises.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.common.ProblemException;
import io.parley.promises.PromiseChannel;
import io.parley.promises.PromiseDraft;
import io.parley.providers.ProviderReference;
import io.parley.uikit.FormDialog;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A promise in free words: who said it, when and where. */
final class PromiseForm extends Composite<FormLayout> {

    private static final int CONSIDERATIONS = 10;

    private final ComboBox<ProviderReference> provider = new ComboBox<>();
    private final Select<Integer> consideration = new Select<>();
    private final TextArea text = new TextArea();
    private final TextField saidBy = new TextField();
    private final Select<PromiseChannel> channel = new Select<>();
    private final DatePicker saidOn = new DatePicker();

    PromiseForm(List<ProviderReference> providers, LocalDate today) {
        provider.setLabel(getTranslation("promises.column.provider"));
        provider.setItems(providers);
        provider.setItemLabelGenerator(ProviderReference::name);
        provider.setTestId("promise-provider");
        consideration.setLabel(getTranslation("promises.field.consideration"));
        consideration.setItems(IntStream.rangeClosed(1, CONSIDERATIONS).boxed().toList());
        consideration.setItemLabelGenerator(number -> number + " · " + getTranslation("terms.consideration." + number));
        consideration.setValue(1);
        consideration.setTestId("promise-consideration");
        text.setLabel(getTranslation("promises.field.text"));
        text.setHelperText(getTranslation("promises.field.text.help"));
        text.setMaxLength(PromiseDraft.MAX_TEXT);
        text.setMinRows(3);
        text.setTestId("promise-text");
        saidBy.setLabel(getTranslation("promises.field.saidBy"));
        saidBy.setMaxLength(PromiseDraft.MAX_SAID_BY);
        saidBy.setTestId("promise-said-by");
        channel.setLabel(getTranslation("promises.field.channel"));
        channel.setItems(PromiseChannel.values());
        channel.setItemLabelGenerator(item -> getTranslation("promises.channel." + item.name()));
        channel.setValue(PromiseChannel.CALL);
        channel.setTestId("promise-channel");
        saidOn.setLabel(getTranslation("promises.field.saidOn"));
        saidOn.setMax(today);
        saidOn.setValue(today);
        saidOn.setTestId("promise-said-on");
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        getContent().add(provider, consideration);
        getContent().add(text, 2);
        getContent().add(saidBy, 2);
        getContent().add(channel, saidOn);
    }

    FormDialog dialog(Consumer<PromiseDraft> save) {
        return new FormDialog(getTranslation("promises.add"), this, () -> save.accept(draft()))
                .guardedBy(() -> !text.isEmpty());
    }

    private PromiseDraft draft() {
        var chosen = provider.getValue();
        if (chosen == null) {
            throw new ProblemException("promises.problem.provider");
        }
        return new PromiseDraft(
                chosen.id(),
                Objects.requireNonNull(consideration.getValue()),
                text.getValue(),
                saidBy.getValue(),
                saidOn.getValue(),
                Objects.requireNonNull(channel.getValue()));
    }
}
