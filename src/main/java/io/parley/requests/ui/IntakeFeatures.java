package io.parley.requests.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import io.parley.clients.Requirement;
import io.parley.common.Evidence;
import io.parley.terms.CapturedTerm;
import io.parley.terms.FeatureAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the client needs, with the provider's answer to each; saying nothing stays unknown. */
final class IntakeFeatures extends FormLayout {

    private final Map<String, Select<FeatureAnswer>> answers = new LinkedHashMap<>();

    IntakeFeatures(List<Requirement> needs, ScopeFacts facts) {
        setAutoResponsive(true);
        setAutoRows(true);
        setExpandFields(true);
        for (var need : needs) {
            var field = new Select<FeatureAnswer>();
            field.setLabel(facts.feature(need));
            field.setHelperText(
                    getTranslation("requests.scope.level." + need.level().name()));
            field.setItems(FeatureAnswer.values());
            field.setItemLabelGenerator(answer -> answer == null ? "" : getTranslation("terms.word." + answer.name()));
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(getTranslation("requests.intake.notSaid"));
            field.setTestId("feature-" + need.feature());
            answers.put(need.feature(), field);
            add(field);
        }
    }

    List<CapturedTerm> read(Evidence evidence) {
        return answers.entrySet().stream()
                .flatMap(answer -> Optional.ofNullable(answer.getValue().getValue())
                        .map(said -> new CapturedTerm("feature." + answer.getKey(), said.name(), null, evidence, null))
                        .stream())
                .toList();
    }
}
