package io.parley.clients.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import io.parley.clients.ClientDraft;
import io.parley.uikit.Difference;
import io.parley.uikit.Fields;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** The fields of a client. */
final class ClientForm extends Composite<FormLayout> {

    private final TextField name = new TextField(getTranslation("clients.field.name"));
    private final TextField legalName = new TextField(getTranslation("clients.field.legalName"));
    private final ComboBox<String> country = new ComboBox<>(getTranslation("clients.field.country"));
    private final TextField state = new TextField(getTranslation("clients.field.state"));
    private final ComboBox<ZoneId> timeZone = new ComboBox<>(getTranslation("clients.field.timeZone"));
    private final ComboBox<Currency> currency = new ComboBox<>(getTranslation("clients.field.currency"));
    private final Select<Locale> language = new Select<>();
    private final TextField industry = new TextField(getTranslation("clients.field.industry"));
    private final TextField address = new TextField(getTranslation("clients.field.address"));
    private final TextField phone = new TextField(getTranslation("clients.field.phone"));
    private final TextField website = new TextField(getTranslation("clients.field.website"));
    private final BeanValidationBinder<ClientDraft> binder = new BeanValidationBinder<>(ClientDraft.class);

    ClientForm(ClientDraft initial) {
        fillChoices();
        bind();
        FormLayout layout = getContent();
        layout.setAutoResponsive(true);
        layout.addFormRow(name, legalName);
        layout.addFormRow(country, state);
        layout.addFormRow(timeZone, currency);
        layout.addFormRow(language, industry);
        layout.add(address, 2);
        layout.addFormRow(phone, website);
        name.setId("client-name");
        name.focus();
        binder.readRecord(initial);
    }

    /** What a new client starts with: the reader's own country, as far as the language tells. */
    static ClientDraft blank(Locale reader) {
        boolean chinese = reader.getLanguage().equals(Locale.CHINESE.getLanguage());
        return new ClientDraft(
                "",
                "",
                chinese ? "CN" : "US",
                "",
                ZoneId.of(chinese ? "Asia/Shanghai" : "America/New_York"),
                Currency.getInstance(chinese ? "CNY" : "USD"),
                chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
                "",
                "",
                "",
                "");
    }

    /** @throws ValidationException after marking the fields that are wrong */
    ClientDraft draft() throws ValidationException {
        return binder.writeRecord();
    }

    boolean changed() {
        return binder.hasChanges();
    }

    /** Where what was typed differs from what is saved now; nothing while a field is wrong. */
    List<Difference> differencesTo(ClientDraft saved) {
        try {
            return new Fields<ClientDraft>()
                    .add(name.getLabel(), ClientDraft::name)
                    .add(legalName.getLabel(), ClientDraft::legalName)
                    .add(country.getLabel(), draft -> countryName(draft.country()))
                    .add(state.getLabel(), ClientDraft::state)
                    .add(timeZone.getLabel(), ClientDraft::timeZone)
                    .add(currency.getLabel(), ClientDraft::currency)
                    .add(language.getLabel(), draft -> languageName(draft.language()))
                    .add(industry.getLabel(), ClientDraft::industry)
                    .add(address.getLabel(), ClientDraft::address)
                    .add(phone.getLabel(), ClientDraft::phone)
                    .add(website.getLabel(), ClientDraft::website)
                    .between(draft(), saved);
        } catch (ValidationException invalid) {
            return List.of();
        }
    }

    private void fillChoices() {
        country.setItems(Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::countryName))
                .toList());
        country.setItemLabelGenerator(this::countryName);
        timeZone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        timeZone.setItemLabelGenerator(ZoneId::getId);
        timeZone.setHelperText(getTranslation("clients.field.timeZone.help"));
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList());
        currency.setItemLabelGenerator(choice -> choice.getCurrencyCode() + " · " + choice.getDisplayName(getLocale()));
        language.setLabel(getTranslation("clients.field.language"));
        language.setItems(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
        language.setItemLabelGenerator(this::languageName);
    }

    private void bind() {
        String required = getTranslation("clients.form.required");
        binder.forField(name).asRequired(required).bind("name");
        binder.forField(legalName).bind("legalName");
        binder.forField(country).asRequired(required).bind("country");
        binder.forField(state).bind("state");
        binder.forField(timeZone).asRequired(required).bind("timeZone");
        binder.forField(currency).asRequired(required).bind("currency");
        binder.forField(language).asRequired(required).bind("language");
        binder.forField(industry).bind("industry");
        binder.forField(address).bind("address");
        binder.forField(phone).bind("phone");
        binder.forField(website).bind("website");
    }

    private String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(getLocale());
    }

    private String languageName(Locale choice) {
        return choice.getDisplayName(choice);
    }
}
