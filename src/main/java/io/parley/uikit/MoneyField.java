package io.parley.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Currency;

/** An amount of one currency, typed with the separators of the reader's language; the currency stands beside it. */
public final class MoneyField extends BigDecimalField {

    public MoneyField(String label, Currency currency) {
        super(label);
        setLocale(super.getLocale());
        setPrefixComponent(new Span(currency.getSymbol(super.getLocale())));
        addClassName("pl-amount");
    }
}
