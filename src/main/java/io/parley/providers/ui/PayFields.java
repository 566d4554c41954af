package io.parley.providers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import io.parley.providers.AdviserPayKind;
import io.parley.uikit.DateField;
import io.parley.uikit.Fields;
import io.parley.uikit.PercentField;
import java.math.BigDecimal;

/** What the provider pays the adviser: a kind, and the figure that belongs to it. */
final class PayFields {

    private static final int AMOUNT_DIGITS = 13;

    private final UI ui = UI.getCurrentOrThrow();
    private final Select<AdviserPayKind> kind = new Select<>();
    private final PercentField percent = new PercentField(ui.getTranslation("providers.pay.field.percent"));
    private final BigDecimalField amount = new BigDecimalField(ui.getTranslation("providers.pay.field.amount"));
    private final CurrencyField currency = new CurrencyField(ui.getTranslation("providers.field.currency"));
    private final TextArea note = new TextArea(ui.getTranslation("providers.pay.field.note"));
    private final DateField asOf = new DateField(ui.getTranslation("providers.field.asOf"));

    PayFields(Binder<ProviderForm.Values> binder) {
        kind.setLabel(ui.getTranslation("providers.pay.field.kind"));
        kind.setItems(AdviserPayKind.values());
        kind.setItemLabelGenerator(choice -> PayTexts.of(ui, choice));
        kind.setId("pay-kind");
        percent.setHelperText(ui.getTranslation("providers.form.unknownIfEmpty"));
        percent.setId("pay-percent");
        amount.setHelperText(ui.getTranslation("providers.form.unknownIfEmpty"));
        amount.setLocale(ui.getLocale());
        amount.setId("pay-amount");
        note.setHelperText(ui.getTranslation("providers.pay.field.note.help"));
        note.setMaxLength(1000);
        asOf.setLocale(ui.getLocale());
        binder.forField(kind).bind("payKind");
        binder.forField(percent)
                .withValidator(
                        share -> share == null || share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0,
                        ui.getTranslation("providers.pay.problem.percent"))
                .bind("percent");
        binder.forField(amount)
                .withValidator(
                        sum -> sum == null || sum.signum() > 0 && sum.precision() - sum.scale() <= AMOUNT_DIGITS,
                        ui.getTranslation("providers.pay.problem.amount"))
                .bind("amount");
        binder.forField(currency)
                .withValidator(
                        chosen -> chosen != null || amount.isEmpty(),
                        ui.getTranslation("providers.plan.problem.noCurrency"))
                .bind("currency");
        binder.forField(note).bind("payNote");
        binder.forField(asOf).bind("payAsOf");
        kind.addValueChangeListener(changed -> fit(changed.getValue()));
        fit(AdviserPayKind.UNKNOWN);
    }

    void addTo(FormLayout layout) {
        layout.addFormRow(kind, asOf);
        layout.add(percent, 1);
        layout.addFormRow(amount, currency);
        layout.add(note, 2);
    }

    Fields<ProviderForm.Values> addTo(Fields<ProviderForm.Values> fields) {
        return fields.add(kind.getLabel(), values -> PayTexts.of(ui, values.payKind()))
                .add(
                        percentLabel(),
                        values -> values.draft().adviserPay().percent() == null
                                ? null
                                : PayTexts.of(ui, values.draft().adviserPay()))
                .add(amount.getLabel(), ProviderForm.Values::amount)
                .add(currency.getLabel(), ProviderForm.Values::currency)
                .add(note.getLabel(), ProviderForm.Values::payNote)
                .add(asOf.getLabel(), ProviderForm.Values::payAsOf);
    }

    private String percentLabel() {
        return ui.getTranslation("providers.pay.field.percent");
    }

    /** A figure that no longer belongs to the kind is gone, not hidden. */
    private void fit(AdviserPayKind chosen) {
        boolean share = chosen == AdviserPayKind.RECURRING_PERCENT;
        boolean sum = chosen == AdviserPayKind.ONE_OFF;
        percent.setVisible(share);
        amount.setVisible(sum);
        currency.setVisible(sum);
        if (!share) {
            percent.clear();
        }
        if (!sum) {
            amount.clear();
            currency.clear();
        } else if (currency.isEmpty()) {
            currency.setValue(CurrencyField.likely(ui.getLocale()));
        }
    }
}
