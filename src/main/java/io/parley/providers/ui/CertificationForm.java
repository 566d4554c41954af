package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.providers.Certification;
import io.parley.uikit.DateField;

/** A certification and until when it is good. */
final class CertificationForm extends Composite<FormLayout> implements FactForm<Certification> {

    static final Certification BLANK = new Certification("", null, null, "");

    private final TextField name = new TextField(getTranslation("providers.certification.name"));
    private final DateField validTo = new DateField(getTranslation("providers.certification.validTo"));
    private final DateField asOf = new DateField(getTranslation("providers.field.asOf"));
    private final TextField source = new TextField(getTranslation("providers.plan.source"));
    private final Binder<Certification> binder = new Binder<>(Certification.class);

    CertificationForm(Certification initial) {
        name.setId("certification-name");
        name.setMaxLength(120);
        name.setHelperText(getTranslation("providers.certification.name.help"));
        source.setMaxLength(180);
        validTo.setId("certification-validTo");
        validTo.setHelperText(getTranslation("providers.form.unknownIfEmpty"));
        validTo.setLocale(getLocale());
        asOf.setLocale(getLocale());
        binder.forField(name)
                .asRequired(getTranslation("providers.form.required"))
                .bind("name");
        binder.forField(validTo).bind("validTo");
        binder.forField(asOf).bind("asOf");
        binder.forField(source).bind("source");
        getContent().setAutoResponsive(true);
        getContent().addFormRow(name, validTo);
        getContent().addFormRow(asOf, source);
        name.focus();
        binder.readRecord(initial);
    }

    @Override
    public Certification draft() throws ValidationException {
        return binder.writeRecord();
    }

    @Override
    public boolean changed() {
        return binder.hasChanges();
    }

    @Override
    public Component fields() {
        return this;
    }
}
