package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.providers.ProviderFee;
import io.parley.terms.FeeAuthority;
import io.parley.terms.FeeBasis;
import io.parley.terms.LineCategory;
import io.parley.uikit.DateField;
import io.parley.uikit.PercentField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A fee: who makes it, what it is taken on, and a rate or an amount. */
final class FeeForm extends Composite<FormLayout> implements FactForm<ProviderFee> {

    static final ProviderFee BLANK =
            new ProviderFee("", FeeAuthority.PROVIDER, FeeBasis.PER_SEAT, null, null, null, null, null, null, "");

    private final TextField name = new TextField(getTranslation("providers.fee.name"));
    private final Select<FeeAuthority> authority = new Select<>();
    private final Select<FeeBasis> basis = new Select<>();
    private final CheckboxGroup<LineCategory> categories = new CheckboxGroup<>();
    private final PercentField rate = new PercentField(getTranslation("providers.fee.rate"));
    private final BigDecimalField amount = new BigDecimalField(getTranslation("providers.fee.amount"));
    private final CurrencyField currency = new CurrencyField(getTranslation("providers.field.currency"));
    private final DateField from = new DateField(getTranslation("providers.fee.from"));
    private final DateField to = new DateField(getTranslation("providers.fee.to"));
    private final DateField asOf = new DateField(getTranslation("providers.field.asOf"));
    private final TextField source = new TextField(getTranslation("providers.plan.source"));
    private final Binder<ProviderFee> binder = new Binder<>(ProviderFee.class);

    FeeForm(ProviderFee initial) {
        name.setId("fee-name");
        name.setMaxLength(120);
        name.setHelperText(getTranslation("providers.fee.name.help"));
        source.setMaxLength(180);
        authority.setLabel(getTranslation("providers.fee.authority"));
        authority.setItems(FeeAuthority.values());
        authority.setItemLabelGenerator(item -> getTranslation("terms.word." + item.name()));
        authority.setId("fee-authority");
        basis.setLabel(getTranslation("providers.fee.basis"));
        basis.setItems(FeeBasis.values());
        basis.setItemLabelGenerator(item -> getTranslation("providers.fee.basis." + item.name()));
        basis.setId("fee-basis");
        categories.setLabel(getTranslation("providers.fee.categories"));
        categories.setItems(LineCategory.values());
        categories.setItemLabelGenerator(item -> getTranslation("terms.word." + item.name()));
        categories.setId("fee-categories");
        rate.setHelperText(getTranslation("providers.form.unknownIfEmpty"));
        rate.setId("fee-rate");
        amount.setHelperText(getTranslation("providers.form.unknownIfEmpty"));
        amount.setLocale(getLocale());
        amount.setId("fee-amount");
        from.setLocale(getLocale());
        to.setLocale(getLocale());
        asOf.setLocale(getLocale());
        bind();
        FormLayout layout = getContent();
        layout.setAutoResponsive(true);
        layout.addFormRow(name, authority);
        layout.addFormRow(basis, rate, amount, currency);
        layout.addFormRow(categories);
        layout.addFormRow(from, to);
        layout.addFormRow(asOf, source);
        basis.addValueChangeListener(changed -> fit());
        name.focus();
        binder.readRecord(initial);
        if (currency.isEmpty()) {
            currency.setValue(CurrencyField.likely(getLocale()));
        }
        fit();
    }

    @Override
    public ProviderFee draft() throws ValidationException {
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

    private void bind() {
        binder.forField(name)
                .asRequired(getTranslation("providers.form.required"))
                .bind("name");
        binder.forField(authority).bind("authority");
        binder.forField(basis).bind("basis");
        binder.forField(rate)
                .withValidator(
                        share -> notNegative(share) && (share == null || share.compareTo(BigDecimal.TEN) <= 0),
                        getTranslation("providers.fee.problem.rate"))
                .bind("rate");
        binder.forField(amount)
                .withValidator(FeeForm::notNegative, getTranslation("providers.form.notNegative"))
                .bind("amount");
        binder.forField(currency)
                .withValidator(
                        chosen -> chosen != null || amount.isEmpty(),
                        getTranslation("providers.plan.problem.noCurrency"))
                .bind("currency");
        binder.forField(categories)
                .withValidator(
                        chosen -> !chosen.isEmpty() || basis.getValue() != FeeBasis.PCT_OF_CATEGORY,
                        getTranslation("providers.fee.problem.noCategory"))
                .bind("categories");
        binder.forField(from).bind("from");
        binder.forField(to)
                .withValidator(
                        day -> day == null || from.isEmpty() || !day.isBefore(from.getValue()),
                        getTranslation("providers.fee.problem.dates"))
                .bind("to");
        binder.forField(asOf).bind("asOf");
        binder.forField(source).bind("source");
    }

    private static boolean notNegative(@Nullable BigDecimal number) {
        return number == null || number.signum() >= 0;
    }

    private void fit() {
        boolean percentage = ProviderFee.isPercentage(basis.getValue());
        categories.setVisible(basis.getValue() == FeeBasis.PCT_OF_CATEGORY);
        rate.setVisible(percentage);
        amount.setVisible(!percentage);
        currency.setVisible(!percentage);
    }
}
