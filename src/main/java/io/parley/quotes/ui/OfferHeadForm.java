package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.EngagementDetails;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteDraft;
import io.parley.quotes.QuoteLineDraft;
import io.parley.quotes.QuoteProblem;
import io.parley.quotes.sheet.QuoteSheet;
import io.parley.quotes.spi.ProblemFields;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.DateField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The head of an offer: who offers what until when, for how many seats and months, in which currency. */
final class OfferHeadForm extends Composite<FormLayout> {

    private static final List<String> CURRENCIES = List.of("USD", "CNY", "EUR", "GBP", "CAD", "AUD", "JPY", "HKD");

    private final ProviderService providers;
    private final String engagementCurrency;
    private final ComboBox<ProviderReference> provider = new ComboBox<>();
    private final PlanField planName;
    private final TextField quoteNumber = new TextField();
    private final DateField quoteDate = new DateField();
    private final DateField validUntil = new DateField();
    private final IntegerField seats = new IntegerField();
    private final IntegerField termMonths = new IntegerField();
    private final ComboBox<String> currency = new ComboBox<>();
    private final BigDecimalField exchangeRate = new BigDecimalField();
    private final DateField exchangeRateDate = new DateField();
    private final ProblemFields fields = new ProblemFields();
    private List<CapturedTerm> terms = List.of();
    private Runnable listener = () -> {};

    /** @param providerFixed a further round is always of the same provider */
    OfferHeadForm(EngagementDetails engagement, ProviderService providers, PlanService plans, boolean providerFixed) {
        this.providers = providers;
        this.planName = new PlanField(plans);
        this.engagementCurrency = engagement.currency().getCurrencyCode();
        provider.setItems(providers.findChoices());
        provider.setItemLabelGenerator(ProviderReference::name);
        provider.setReadOnly(providerFixed);
        provider.setRequiredIndicatorVisible(true);
        provider.setAllowCustomValue(true);
        provider.addCustomValueSetListener(typed -> addProvider(typed.getDetail()));
        provider.addValueChangeListener(changed -> planName.suggest(changed.getValue()));
        currency.setItems(CURRENCIES);
        currency.setAllowCustomValue(true);
        currency.addCustomValueSetListener(
                typed -> currency.setValue(typed.getDetail().strip().toUpperCase(Locale.ROOT)));
        currency.setValue(engagementCurrency);
        currency.addValueChangeListener(changed -> fitCurrency());
        seats.setValue(engagement.seats());
        termMonths.setValue(engagement.termMonths());
        field("provider", provider);
        field("planName", planName);
        field("quoteNumber", quoteNumber);
        field("quoteDate", quoteDate);
        field("validUntil", validUntil);
        field("seats", seats);
        field("termMonths", termMonths);
        field("currency", currency);
        field("exchangeRate", exchangeRate);
        field("exchangeRateDate", exchangeRateDate);
        getContent().setAutoResponsive(true);
        getContent().setAutoRows(true);
        fitCurrency();
    }

    private <C extends Component & HasLabel & HasValue<?, ?>> void field(String name, C field) {
        field.setLabel(getTranslation("quotes.editor." + name));
        field.setTestId("offer-" + name);
        field.addValueChangeListener(changed -> listener.run());
        fields.add(name, field);
        getContent().add(field);
    }

    private void addProvider(String name) {
        var id = providers.ensure(name);
        var references = providers.findChoices();
        provider.setItems(references);
        references.stream()
                .filter(reference -> reference.id().equals(id))
                .findFirst()
                .ifPresent(provider::setValue);
    }

    private void fitCurrency() {
        boolean foreign = !engagementCurrency.equals(currency.getValue());
        exchangeRate.setVisible(foreign);
        exchangeRateDate.setVisible(foreign);
        exchangeRate.setHelperText(
                getTranslation("quotes.editor.rateHelp", String.valueOf(currency.getValue()), engagementCurrency));
    }

    void onChange(Runnable changeListener) {
        listener = changeListener;
    }

    void open(QuoteDraft draft) {
        providers.findReferences().stream()
                .filter(reference -> reference.id().equals(draft.provider()))
                .findFirst()
                .ifPresent(provider::setValue);
        planName.setValue(draft.planName());
        quoteNumber.setValue(Objects.requireNonNullElse(draft.quoteNumber(), ""));
        quoteDate.setValue(draft.quoteDate());
        validUntil.setValue(draft.validUntil());
        seats.setValue(draft.seats());
        termMonths.setValue(draft.termMonths());
        currency.setValue(draft.currency());
        exchangeRate.setValue(draft.exchangeRate());
        exchangeRateDate.setValue(draft.exchangeRateDate());
        terms = draft.terms();
    }

    /** Fills in what a spreadsheet says about the whole offer; what it does not say stays. */
    void take(QuoteSheet sheet) {
        if (sheet.quoteNumber() != null) {
            quoteNumber.setValue(sheet.quoteNumber());
        }
        if (sheet.validUntil() != null) {
            validUntil.setValue(sheet.validUntil());
        }
        if (sheet.seats() > 0) {
            seats.setValue(sheet.seats());
        }
        currency.setValue(sheet.currency());
    }

    /** A copy is for another provider; what was captured about the first one is not true of it. */
    void forgetProvider() {
        provider.clear();
        terms = List.of();
    }

    void askForProvider() {
        fields.mark("provider", getTranslation("quotes.editor.providerMissing"));
        provider.focus();
    }

    /** @return absent while nobody is named as provider */
    @Nullable
    QuoteDraft draft(List<QuoteLineDraft> lines) {
        var chosen = provider.getValue();
        if (chosen == null) {
            return null;
        }
        return new QuoteDraft(
                chosen.id(),
                text(planName),
                text(quoteNumber),
                quoteDate.getValue(),
                validUntil.getValue(),
                Objects.requireNonNullElse(currency.getValue(), ""),
                exchangeRate.getValue(),
                exchangeRateDate.getValue(),
                Objects.requireNonNullElse(seats.getValue(), 0),
                Objects.requireNonNullElse(termMonths.getValue(), 0),
                lines,
                terms);
    }

    private static @Nullable String text(HasValue<?, String> field) {
        return field.isEmpty() || field.getValue().isBlank() ? null : field.getValue();
    }

    /** Marks the fields of the problems that name no line, and no others. */
    void show(List<QuoteProblem> problems) {
        fields.show(problems, this);
    }
}
