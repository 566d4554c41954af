package io.parley.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import io.parley.assessment.ObservationDetails;
import io.parley.assessment.ObservationDraft;
import io.parley.assessment.ObservationService;
import io.parley.clients.EngagementId;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderReference;
import io.parley.uikit.Confirmation;
import io.parley.uikit.FormDialog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with observations of an engagement.
 *
 * @param refresh shows the page anew
 */
record ObservationDesk(
        EngagementId engagement,
        ObservationService observations,
        List<ProviderReference> providers,
        boolean mayEdit,
        Runnable refresh) {

    /** @return the provider's name; empty for none */
    String name(@Nullable ProviderId provider) {
        return providers.stream()
                .filter(one -> one.id().equals(provider))
                .map(ProviderReference::name)
                .findFirst()
                .orElse("");
    }

    void note(int consideration, Component texts) {
        var provider = new ComboBox<ProviderReference>(texts.getTranslation("assessment.observation.provider"));
        provider.setItems(providers);
        provider.setItemLabelGenerator(ProviderReference::name);
        provider.setClearButtonVisible(true);
        provider.setTestId("observation-provider");
        var text = new TextArea(texts.getTranslation("assessment.observation.text"));
        text.setMaxLength(ObservationDraft.MAX_TEXT);
        text.setPlaceholder(texts.getTranslation("assessment.observation.example"));
        text.setTestId("observation-text");
        var redFlag = new Checkbox(texts.getTranslation("assessment.observation.redFlag"));
        redFlag.setHelperText(texts.getTranslation("assessment.observation.redFlagHelp"));
        redFlag.setTestId("observation-red-flag");
        var form = new FormLayout(provider, text, redFlag);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        new FormDialog(texts.getTranslation("assessment.observation.add"), form, () -> {
                    var chosen = provider.getValue();
                    observations.note(
                            engagement,
                            new ObservationDraft(
                                    consideration,
                                    chosen == null ? null : chosen.id(),
                                    text.getValue(),
                                    redFlag.getValue()));
                    refresh.run();
                })
                .guardedBy(() -> !text.isEmpty())
                .open();
    }

    void retract(ObservationDetails observation, Component texts) {
        new Confirmation(
                        texts.getTranslation("assessment.retract.title"),
                        observation.text(),
                        texts.getTranslation("assessment.retract.confirm"),
                        () -> {
                            observations.retract(observation.id());
                            refresh.run();
                        })
                .open();
    }
}
