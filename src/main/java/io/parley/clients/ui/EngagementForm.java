package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.uikit.DateField;
import io.parley.uikit.Difference;
import io.parley.uikit.Fields;
import io.parley.uikit.PercentField;
import io.parley.uikit.PercentListConverter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of an engagement: its scope, and behind a fold the assumptions its arithmetic needs. */
final class EngagementForm extends Composite<Div> {

    private static final int MOST_MONTHS = 120;
    private static final int MOST_SEATS = 100_000;
    private static final BigDecimal BEST_MOS = new BigDecimal(5);

    private final Binder<EngagementInput.Values> binder = new Binder<>(EngagementInput.Values.class);
    private final Fields<EngagementInput.Values> fields = new Fields<>();

    EngagementForm(EngagementInput.Values initial, boolean showAssumptions) {
        Details assumptions = new Details(getTranslation("clients.assumptions.title"), assumptions());
        assumptions.setOpened(showAssumptions);
        getContent().add(scope(), assumptions);
        binder.readRecord(initial);
    }

    /** @throws ValidationException after marking the fields that are wrong */
    EngagementInput.Values values() throws ValidationException {
        return binder.writeRecord();
    }

    boolean changed() {
        return binder.hasChanges();
    }

    /** Where what was typed differs from what is saved now; nothing while a field is wrong. */
    List<Difference> differencesTo(EngagementInput.Values saved) {
        try {
            return fields.between(values(), saved);
        } catch (ValidationException invalid) {
            return List.of();
        }
    }

    private Component scope() {
        TextField name = new TextField(getTranslation("clients.engagement.field.name"));
        name.setHelperText(getTranslation("clients.engagement.field.name.help"));
        name.setId("engagement-name");
        binder.forField(name)
                .asRequired(getTranslation("clients.form.required"))
                .withValidator(text -> text.length() <= 120, getTranslation("clients.form.tooLong", 120))
                .bind("name");
        fields.add(name.getLabel(), EngagementInput.Values::name);
        IntegerField seats = whole("clients.engagement.field.seats", "seats", 1, MOST_SEATS, true);
        seats.setId("engagement-seats");
        IntegerField term = whole("clients.engagement.field.termMonths", "termMonths", 1, MOST_MONTHS, true);
        months(term);
        var start = new DateField(getTranslation("clients.engagement.field.targetStart"));
        start.setId("engagement-start");
        binder.forField(start)
                .asRequired(getTranslation("clients.form.required"))
                .bind("targetStart");
        IntegerField numbers = whole("clients.engagement.field.numbersToPort", "numbersToPort", 0, MOST_SEATS, false);
        fields.add(seats.getLabel(), EngagementInput.Values::seats)
                .add(term.getLabel(), EngagementInput.Values::termMonths)
                .add(start.getLabel(), EngagementInput.Values::targetStart)
                .add(numbers.getLabel(), EngagementInput.Values::numbersToPort);
        FormLayout layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.add(name, 2);
        layout.addFormRow(seats, term);
        layout.addFormRow(start, currency());
        layout.addFormRow(numbers);
        return layout;
    }

    private ComboBox<Currency> currency() {
        ComboBox<Currency> currency = new ComboBox<>(getTranslation("clients.field.currency"));
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList());
        currency.setItemLabelGenerator(choice -> choice.getCurrencyCode() + " · " + choice.getDisplayName(getLocale()));
        binder.forField(currency)
                .asRequired(getTranslation("clients.form.required"))
                .bind("currency");
        fields.add(currency.getLabel(), EngagementInput.Values::currency);
        return currency;
    }

    private Component assumptions() {
        PercentField discount = new PercentField(getTranslation("clients.assumptions.discountRate"));
        binder.forField(discount)
                .asRequired(getTranslation("clients.form.required"))
                .withValidator(
                        rate -> rate != null && rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) < 0,
                        getTranslation("clients.assumptions.discountRate.range"))
                .bind("discountRate");
        IntegerField horizon = whole("clients.assumptions.horizonMonths", "horizonMonths", 1, MOST_MONTHS, true);
        months(horizon);
        TextField forecast = new TextField(getTranslation("clients.assumptions.indexForecast"));
        forecast.setHelperText(getTranslation("clients.assumptions.indexForecast.help"));
        forecast.setSuffixComponent(new Span("%"));
        binder.forField(forecast)
                .withConverter(new PercentListConverter(getTranslation("clients.assumptions.indexForecast.wrong")))
                .bind("indexForecast");
        ComboBox<String> calendar = new ComboBox<>(getTranslation("clients.assumptions.holidayCalendar"));
        calendar.setItems("US", "CN");
        calendar.setAllowCustomValue(true);
        calendar.addCustomValueSetListener(
                typed -> calendar.setValue(typed.getDetail().toUpperCase(Locale.ROOT)));
        calendar.setItemLabelGenerator(code -> Locale.of("", code).getDisplayCountry(getLocale()));
        calendar.setHelperText(getTranslation("clients.assumptions.holidayCalendar.help"));
        binder.forField(calendar)
                .asRequired(getTranslation("clients.form.required"))
                .bind("holidayCalendar");
        fields.add(discount.getLabel(), EngagementInput.Values::discountRate)
                .add(horizon.getLabel(), EngagementInput.Values::horizonMonths)
                .add(forecast.getLabel(), EngagementInput.Values::indexForecast)
                .add(calendar.getLabel(), EngagementInput.Values::holidayCalendar);
        FormLayout layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.addFormRow(discount, horizon);
        layout.addFormRow(forecast, calendar);
        addTransit(layout);
        addRates(layout);
        return layout;
    }

    private void addTransit(FormLayout layout) {
        layout.addFormRow(
                transit("certified_mail", "certifiedMailDays", EngagementInput.Values::certifiedMailDays),
                transit("courier", "courierDays", EngagementInput.Values::courierDays));
        layout.addFormRow(
                transit("ems", "emsDays", EngagementInput.Values::emsDays),
                transit("email", "emailDays", EngagementInput.Values::emailDays));
        layout.addFormRow(transit("portal", "portalDays", EngagementInput.Values::portalDays));
    }

    private void addRates(FormLayout layout) {
        PercentField usf = new PercentField(getTranslation("clients.assumptions.usfFactor"));
        binder.forField(usf).bind("usfFactor");
        TextField note = new TextField(getTranslation("clients.assumptions.usfFactorNote"));
        binder.forField(note).bind("usfFactorNote");
        BigDecimalField mos = new BigDecimalField(getTranslation("clients.assumptions.mosNeed"));
        binder.forField(mos)
                .withValidator(
                        value ->
                                value == null || value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(BEST_MOS) <= 0,
                        getTranslation("clients.assumptions.mosNeed.range"))
                .bind("mosNeed");
        fields.add(usf.getLabel(), EngagementInput.Values::usfFactor)
                .add(note.getLabel(), EngagementInput.Values::usfFactorNote)
                .add(mos.getLabel(), EngagementInput.Values::mosNeed);
        layout.addFormRow(usf, mos);
        layout.add(note, 2);
    }

    private IntegerField transit(
            String method, String property, Function<EngagementInput.Values, @Nullable Object> value) {
        IntegerField field = whole("clients.assumptions.transit." + method, property, 0, 30, false);
        field.setSuffixComponent(new Span(getTranslation("clients.unit.days")));
        fields.add(field.getLabel(), value);
        return field;
    }

    private IntegerField whole(String labelKey, String property, int least, int most, boolean required) {
        IntegerField field = new IntegerField(getTranslation(labelKey));
        var binding = binder.forField(field);
        if (required) {
            binding = binding.asRequired(getTranslation("clients.form.required"));
        }
        binding.withValidator(
                        value -> value == null || value >= least && value <= most,
                        getTranslation("clients.form.between", least, most))
                .bind(property);
        return field;
    }

    private void months(IntegerField field) {
        field.setSuffixComponent(new Span(getTranslation("clients.unit.months")));
    }
}
