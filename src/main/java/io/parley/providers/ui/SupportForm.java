package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.providers.SupportProfile;
import io.parley.providers.SupportWay;
import io.parley.uikit.DateField;
import io.parley.uikit.Difference;
import io.parley.uikit.Fields;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How a provider helps: ways, hours, languages, and targets by severity. */
final class SupportForm extends Composite<FormLayout> implements FactForm<SupportProfile> {

    private final SupportProfile initial;
    private final CheckboxGroup<SupportWay> ways = new CheckboxGroup<>(getTranslation("providers.support.ways"));
    private final TextField hours = new TextField(getTranslation("providers.support.hours"));
    private final TextField aroundTheClock = new TextField(getTranslation("providers.support.aroundTheClock"));
    private final TextField languages = new TextField(getTranslation("providers.support.languages"));
    private final Map<Integer, IntegerField> responses = new TreeMap<>();
    private final DateField asOf = new DateField(getTranslation("providers.field.asOf"));
    private final TextField source = new TextField(getTranslation("providers.plan.source"));

    SupportForm(SupportProfile initial) {
        this.initial = initial;
        ways.setItems(SupportWay.values());
        ways.setItemLabelGenerator(way -> getTranslation("providers.support.way." + way.name()));
        ways.setId("support-ways");
        hours.setHelperText(getTranslation("providers.support.hours.help"));
        hours.setId("support-hours");
        aroundTheClock.setHelperText(getTranslation("providers.support.aroundTheClock.help"));
        hours.setMaxLength(200);
        aroundTheClock.setMaxLength(200);
        languages.setMaxLength(200);
        source.setMaxLength(180);
        asOf.setLocale(getLocale());
        FormLayout layout = getContent();
        layout.setAutoResponsive(true);
        layout.add(ways, 2);
        layout.addFormRow(hours, aroundTheClock);
        layout.add(languages, 2);
        IntStream.rangeClosed(1, SupportProfile.SEVERITIES).forEach(severity -> {
            IntegerField minutes = new IntegerField(getTranslation("providers.support.severityMinutes", severity));
            minutes.setMin(1);
            minutes.setId("severity-" + severity);
            responses.put(severity, minutes);
            layout.add(minutes);
        });
        layout.addFormRow(asOf, source);
        show(initial);
    }

    @Override
    public SupportProfile draft() {
        Map<Integer, Integer> minutes = new TreeMap<>();
        responses.forEach((severity, field) -> {
            if (!field.isEmpty()) {
                minutes.put(severity, field.getValue());
            }
        });
        return new SupportProfile(
                ways.getValue(),
                hours.getValue(),
                aroundTheClock.getValue(),
                languages.getValue(),
                minutes,
                asOf.getValue(),
                source.getValue());
    }

    @Override
    public boolean changed() {
        return !draft().equals(initial);
    }

    @Override
    public Component fields() {
        return this;
    }

    /** Where what was typed differs from what is saved now. */
    List<Difference> differencesTo(SupportProfile saved) {
        Fields<SupportProfile> fields = new Fields<SupportProfile>()
                .add(ways.getLabel(), support -> new TreeSet<>(support.ways()))
                .add(hours.getLabel(), SupportProfile::hours)
                .add(aroundTheClock.getLabel(), SupportProfile::aroundTheClockOn)
                .add(languages.getLabel(), SupportProfile::languages)
                .add(asOf.getLabel(), SupportProfile::asOf)
                .add(source.getLabel(), SupportProfile::source);
        responses.forEach((severity, field) -> fields.add(
                field.getLabel(), support -> support.responseMinutes().get(severity)));
        return fields.between(draft(), saved);
    }

    private void show(SupportProfile support) {
        ways.setValue(support.ways());
        hours.setValue(support.hours());
        aroundTheClock.setValue(support.aroundTheClockOn());
        languages.setValue(support.languages());
        support.responseMinutes().forEach((severity, minutes) -> {
            IntegerField field = responses.get(severity);
            if (field != null) {
                field.setValue(minutes);
            }
        });
        asOf.setValue(support.asOf());
        source.setValue(support.source());
    }
}
