package io.parley.providers.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.Feature;
import io.parley.providers.PlanFeature;
import java.util.ArrayList;
import java.util.List;

/** Answers feature by feature, to be gone through with the keyboard; one left at "unknown" says nothing. */
final class PlanFeatureFields extends CustomField<List<PlanFeature>> {

    private final List<PlanFeatureField> rows = new ArrayList<>();
    private final FeatureTexts texts = new FeatureTexts(this, getLocale());
    private final Div list = new Div();
    private final TextField another = new TextField(getTranslation("providers.feature.another"));

    PlanFeatureFields() {
        super(List.of());
        setLabel(getTranslation("providers.feature.list"));
        setHelperText(getTranslation("providers.feature.help"));
        list.addClassName("pp-features");
        for (Feature feature : Feature.values()) {
            addRow(feature.name());
        }
        another.setId("another-feature");
        another.setMaxLength(80);
        another.addKeyPressListener(Key.ENTER, pressed -> addAnother());
        Button add = new Button(getTranslation("providers.feature.add"), pressed -> addAnother());
        add.addThemeVariants(ButtonVariant.SMALL);
        add.setId("add-feature");
        Div own = new Div(another, add);
        own.addClassName("pp-another");
        add(list, own);
    }

    @Override
    protected List<PlanFeature> generateModelValue() {
        return rows.stream().flatMap(row -> row.said().stream()).toList();
    }

    @Override
    protected void setPresentationValue(List<PlanFeature> features) {
        features.stream()
                .map(PlanFeature::feature)
                .filter(feature -> rows.stream().noneMatch(row -> row.isAbout(feature)))
                .forEach(this::addRow);
        rows.forEach(row -> row.show(features));
    }

    private void addAnother() {
        String words = another.getValue().strip();
        String feature = Feature.find(words).map(Enum::name).orElse(words);
        another.clear();
        if (words.isEmpty()) {
            return;
        }
        if (rows.stream().noneMatch(row -> row.isAbout(feature))) {
            addRow(feature);
        }
        rows.stream().filter(row -> row.isAbout(feature)).findFirst().ifPresent(PlanFeatureField::focus);
    }

    private void addRow(String feature) {
        PlanFeatureField row = new PlanFeatureField(feature, texts, this::updateValue);
        rows.add(row);
        list.add(row);
    }
}
