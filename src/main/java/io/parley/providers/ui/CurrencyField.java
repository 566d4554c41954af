package io.parley.providers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;

/** Chooses a currency by its code or name. */
final class CurrencyField extends ComboBox<Currency> {

    CurrencyField(String label) {
        super(label);
        setItems(Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList());
        setItemLabelGenerator(choice -> choice.getCurrencyCode() + " · " + choice.getDisplayName(getLocale()));
    }

    /** What a reader of this language most likely means. */
    static Currency likely(Locale reader) {
        return Currency.getInstance(reader.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "CNY" : "USD");
    }
}
