package io.parley.providers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanFeature;
import io.parley.uikit.DateField;
import io.parley.uikit.Difference;
import io.parley.uikit.Fields;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a plan. Whatever stays empty is not known. */
final class PlanForm extends Composite<FormLayout> {

    private static final int PRICE_DIGITS = 13;

    private final TextField name = new TextField(getTranslation("providers.plan.field.name"));
    private final IntegerField seatsFrom = new IntegerField(getTranslation("providers.plan.field.seatsFrom"));
    private final IntegerField seatsTo = new IntegerField(getTranslation("providers.plan.field.seatsTo"));
    private final IntegerField minimumSeats = new IntegerField(getTranslation("providers.plan.field.minimumSeats"));
    private final BigDecimalField listPrice = new BigDecimalField(getTranslation("providers.plan.price"));
    private final CurrencyField currency = new CurrencyField(getTranslation("providers.field.currency"));
    private final TextArea included = new TextArea(getTranslation("providers.plan.field.included"));
    private final DateField asOf = new DateField(getTranslation("providers.field.asOf"));
    private final TextField source = new TextField(getTranslation("providers.plan.source"));
    private final Select<Boolean> addOnsLocked = new Select<>();
    private final PlanFeatureFields features = new PlanFeatureFields();
    private final Binder<PlanDraft> binder = new Binder<>(PlanDraft.class);

    /** @param taken whether another plan of the provider has the name */
    PlanForm(PlanDraft initial, Predicate<String> taken) {
        bind(taken);
        limit();
        FormLayout layout = getContent();
        layout.setAutoResponsive(true);
        layout.add(name, 2);
        layout.addFormRow(seatsFrom, seatsTo);
        layout.addFormRow(listPrice, currency);
        layout.addFormRow(minimumSeats, addOnsLocked);
        layout.add(included, 2);
        layout.addFormRow(asOf, source);
        layout.add(features, 2);
        name.setId("plan-name");
        seatsFrom.setId("plan-from");
        seatsTo.setId("plan-to");
        listPrice.setId("plan-price");
        name.focus();
        binder.readRecord(initial);
        if (currency.isEmpty()) {
            currency.setValue(CurrencyField.likely(getLocale()));
        }
    }

    /** @throws ValidationException after marking the fields that are wrong */
    PlanDraft draft() throws ValidationException {
        return binder.writeRecord();
    }

    boolean changed() {
        return binder.hasChanges();
    }

    /** Where what was typed differs from what is saved now; nothing while a field is wrong. */
    List<Difference> differencesTo(PlanDraft saved) {
        try {
            return new Fields<PlanDraft>()
                    .add(name.getLabel(), PlanDraft::name)
                    .add(seatsFrom.getLabel(), PlanDraft::seatsFrom)
                    .add(seatsTo.getLabel(), PlanDraft::seatsTo)
                    .add(listPrice.getLabel(), PlanDraft::listPrice)
                    .add(currency.getLabel(), PlanDraft::currency)
                    .add(minimumSeats.getLabel(), PlanDraft::minimumSeats)
                    .add(included.getLabel(), PlanDraft::included)
                    .add(asOf.getLabel(), PlanDraft::asOf)
                    .add(source.getLabel(), PlanDraft::source)
                    .add(addOnsLocked.getLabel(), plan -> locked(plan.addOnsLocked()))
                    .add(features.getLabel(), plan -> said(plan.features()))
                    .between(binder.writeRecord(), saved);
        } catch (ValidationException invalid) {
            return List.of();
        }
    }

    private void bind(Predicate<String> taken) {
        binder.forField(name)
                .asRequired(getTranslation("providers.form.required"))
                .withValidator(
                        text -> !taken.test(text),
                        context -> getTranslation(
                                "providers.plan.problem.nameTaken",
                                name.getValue().strip()))
                .bind("name");
        bindSeats(seatsFrom, "seatsFrom");
        binder.forField(seatsTo)
                .withValidator(count -> count == null || count >= 1, getTranslation("providers.form.atLeastOne"))
                .withValidator(
                        count -> count == null || seatsFrom.isEmpty() || count >= seatsFrom.getValue(),
                        getTranslation("providers.plan.problem.band"))
                .bind("seatsTo");
        bindSeats(minimumSeats, "minimumSeats");
        binder.forField(listPrice)
                .withValidator(
                        price -> price == null
                                || price.signum() >= 0 && price.precision() - price.scale() <= PRICE_DIGITS,
                        getTranslation("providers.form.notNegative"))
                .bind("listPrice");
        binder.forField(currency)
                .withValidator(
                        chosen -> chosen != null || listPrice.isEmpty() && unpriced(features.getValue()),
                        getTranslation("providers.plan.problem.noCurrency"))
                .bind("currency");
        binder.forField(included).bind("included");
        binder.forField(asOf).bind("asOf");
        binder.forField(source).bind("source");
        binder.forField(addOnsLocked).bind("addOnsLocked");
        binder.forField(features)
                .withValidator(
                        said -> said.stream()
                                .allMatch(one ->
                                        one.price() == null || one.price().signum() >= 0),
                        getTranslation("providers.form.notNegative"))
                .bind("features");
    }

    private void bindSeats(IntegerField field, String property) {
        binder.forField(field)
                .withValidator(count -> count == null || count >= 1, getTranslation("providers.form.atLeastOne"))
                .bind(property);
    }

    private static boolean unpriced(List<PlanFeature> features) {
        return features.stream().allMatch(feature -> feature.price() == null);
    }

    private String locked(@Nullable Boolean locked) {
        return locked == null
                ? getTranslation("providers.unknown")
                : getTranslation(locked ? "providers.locked.yes" : "providers.locked.no");
    }

    private String said(List<PlanFeature> all) {
        FeatureTexts texts = new FeatureTexts(this, getLocale());
        return all.stream()
                .map(feature -> getTranslation(
                        "providers.feature.said", texts.name(feature.feature()), texts.answer(feature.answer())))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void limit() {
        name.setMaxLength(200);
        included.setMaxLength(500);
        source.setMaxLength(300);
        listPrice.setLocale(getLocale());
        asOf.setLocale(getLocale());
        listPrice.setHelperText(getTranslation("providers.form.unknownIfEmpty"));
        seatsTo.setHelperText(getTranslation("providers.plan.field.seatsTo.help"));
        source.setHelperText(getTranslation("providers.plan.source.help"));
        addOnsLocked.setLabel(getTranslation("providers.plan.field.addOnsLocked"));
        addOnsLocked.setItems(true, false);
        addOnsLocked.setEmptySelectionAllowed(true);
        addOnsLocked.setEmptySelectionCaption(locked(null));
        addOnsLocked.setItemLabelGenerator(this::locked);
        addOnsLocked.setId("plan-locked");
    }
}
