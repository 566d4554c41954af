package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.parley.clients.ClientNeeds;
import io.parley.clients.Feature;
import io.parley.clients.Requirement;
import io.parley.clients.RequirementLevel;
import io.parley.clients.ServiceKind;
import io.parley.common.ProblemException;
import io.parley.uikit.Difference;
import io.parley.uikit.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Features by level, services that must not fail, and ten weights. */
final class NeedsForm extends Composite<Div> {

    private static final int CONSIDERATIONS = 10;

    private final ClientNeeds initial;
    private final Map<RequirementLevel, MultiSelectComboBox<String>> features = new EnumMap<>(RequirementLevel.class);
    private final CheckboxGroup<ServiceKind> dependsOn = new CheckboxGroup<>();
    private final Map<Integer, BigDecimalField> weights = new TreeMap<>();

    NeedsForm(ClientNeeds initial) {
        this.initial = initial;
        getContent().add(featureFields(), new H3(getTranslation("clients.needs.weights")), weightFields());
    }

    /**
     * @throws ProblemException if a feature stands at two levels, or a weight is below zero
     */
    ClientNeeds needs() {
        List<Requirement> requirements = new ArrayList<>();
        features.forEach((level, field) ->
                field.getValue().forEach(feature -> requirements.add(new Requirement(feature, level))));
        requirements.stream()
                .collect(Collectors.groupingBy(Requirement::feature, Collectors.counting()))
                .forEach((feature, count) -> {
                    if (count > 1) {
                        throw new ProblemException(
                                "clients.needs.problem.twice", Feature.nameOf(feature, this::getTranslation));
                    }
                });
        Map<Integer, BigDecimal> points = new TreeMap<>();
        weights.forEach((number, field) -> {
            BigDecimal value = field.getValue();
            if (value != null && value.signum() < 0) {
                throw new ProblemException("clients.needs.problem.negative");
            }
            if (value != null) {
                points.put(number, value);
            }
        });
        return new ClientNeeds(requirements, points, dependsOn.getValue());
    }

    boolean changed() {
        try {
            return !sameAsBefore(needs());
        } catch (ProblemException notYetRight) {
            return true;
        }
    }

    private boolean sameAsBefore(ClientNeeds needs) {
        return Set.copyOf(needs.requirements()).equals(Set.copyOf(initial.requirements()))
                && needs.weights().equals(initial.weights())
                && needs.dependsOn().equals(initial.dependsOn());
    }

    List<Difference> differencesTo(ClientNeeds saved) {
        Fields<ClientNeeds> fields = new Fields<>();
        features.forEach((level, field) -> fields.add(field.getLabel(), needs -> names(needs, level)));
        fields.add(dependsOn.getLabel(), needs -> new TreeSet<>(needs.dependsOn()));
        weights.forEach((number, field) ->
                fields.add(field.getLabel(), needs -> needs.weights().get(number)));
        return fields.between(needs(), saved);
    }

    private Component featureFields() {
        Set<String> choices =
                Arrays.stream(Feature.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        initial.requirements().forEach(requirement -> choices.add(requirement.feature()));
        FormLayout layout = new FormLayout();
        layout.setAutoResponsive(true);
        for (RequirementLevel level : RequirementLevel.values()) {
            MultiSelectComboBox<String> field = featureField(level, choices);
            features.put(level, field);
            layout.add(field, 2);
        }
        dependsOn.setLabel(getTranslation("clients.needs.dependsOn"));
        dependsOn.setHelperText(getTranslation("clients.needs.dependsOn.help"));
        dependsOn.setItems(ServiceKind.values());
        dependsOn.setItemLabelGenerator(
                kind -> getTranslation("clients.service." + kind.name().toLowerCase(Locale.ROOT)));
        dependsOn.setValue(initial.dependsOn());
        layout.add(dependsOn, 2);
        return layout;
    }

    private MultiSelectComboBox<String> featureField(RequirementLevel level, Set<String> choices) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(
                getTranslation("clients.needs." + level.name().toLowerCase(Locale.ROOT)));
        field.setId("needs-" + level.name().toLowerCase(Locale.ROOT));
        field.setItems(choices);
        field.setItemLabelGenerator(feature -> Feature.nameOf(feature, this::getTranslation));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> {
            Set<String> with = new LinkedHashSet<>(field.getValue());
            with.add(typed.getDetail().strip());
            field.setValue(with);
        });
        field.setValue(initial.requirements().stream()
                .filter(requirement -> requirement.level() == level)
                .map(Requirement::feature)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return field;
    }

    private Component weightFields() {
        FormLayout layout = new FormLayout();
        layout.setAutoResponsive(true);
        IntStream.rangeClosed(1, CONSIDERATIONS).forEach(number -> {
            BigDecimalField field = new BigDecimalField(getTranslation("clients.consideration." + number));
            field.setValue(initial.weights().get(number));
            weights.put(number, field);
            layout.add(field);
        });
        return layout;
    }

    private String names(ClientNeeds needs, RequirementLevel level) {
        return needs.requirements().stream()
                .filter(requirement -> requirement.level() == level)
                .map(requirement -> Feature.nameOf(requirement.feature(), this::getTranslation))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
