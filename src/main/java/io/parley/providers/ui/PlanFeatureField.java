package io.parley.providers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.parley.providers.AddOnUnit;
import io.parley.providers.PlanFeature;
import io.parley.terms.FeatureAnswer;
import java.util.List;
import java.util.Optional;

/** What a plan says about one feature; an add-on has a price and a unit. */
final class PlanFeatureField extends Composite<Div> {

    private final String feature;
    private final Select<FeatureAnswer> answer = new Select<>();
    private final BigDecimalField price = new BigDecimalField();
    private final Select<AddOnUnit> unit = new Select<>();

    PlanFeatureField(String feature, FeatureTexts texts, Runnable changed) {
        this.feature = feature;
        String unknown = getTranslation("providers.unknown");
        answer.setLabel(texts.name(feature));
        answer.setItems(FeatureAnswer.values());
        answer.setEmptySelectionAllowed(true);
        answer.setEmptySelectionCaption(unknown);
        answer.setItemLabelGenerator(item -> item == null ? unknown : texts.answer(item));
        answer.setId("feature-" + feature);
        price.setLabel(getTranslation("providers.feature.addOnPrice"));
        price.setAriaLabel(getTranslation("providers.feature.addOnPriceOf", texts.name(feature)));
        price.setLocale(UI.getCurrentOrThrow().getLocale());
        price.setId("price-" + feature);
        unit.setLabel(getTranslation("providers.feature.unit"));
        unit.setItems(AddOnUnit.values());
        unit.setItemLabelGenerator(texts::unit);
        unit.setValue(AddOnUnit.SEAT_MONTH);
        answer.addValueChangeListener(event -> {
            fit();
            changed.run();
        });
        price.addValueChangeListener(event -> changed.run());
        unit.addValueChangeListener(event -> changed.run());
        getContent().addClassName("pp-feature");
        getContent().add(answer, price, unit);
        fit();
    }

    boolean isAbout(String other) {
        return feature.equalsIgnoreCase(other);
    }

    /** Empty while it is unknown. */
    Optional<PlanFeature> said() {
        return answer.getOptionalValue()
                .map(chosen -> new PlanFeature(feature, chosen, price.getValue(), unit.getValue()));
    }

    void show(List<PlanFeature> all) {
        Optional<PlanFeature> said =
                all.stream().filter(one -> isAbout(one.feature())).findFirst();
        answer.setValue(said.map(PlanFeature::answer).orElse(null));
        price.setValue(said.map(PlanFeature::price).orElse(null));
        unit.setValue(said.map(PlanFeature::unit).orElse(AddOnUnit.SEAT_MONTH));
    }

    void focus() {
        answer.focus();
    }

    private void fit() {
        boolean addOn = answer.getValue() == FeatureAnswer.ADD_ON;
        price.setVisible(addOn);
        unit.setVisible(addOn);
        getContent().setClassName("priced", addOn);
    }
}
