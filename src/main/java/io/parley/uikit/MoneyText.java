package io.parley.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import java.math.BigDecimal;
import java.util.Currency;

/** An amount in tabular figures and the reader's format. */
public final class MoneyText extends Composite<Span> {

    public MoneyText(BigDecimal amount, Currency currency) {
        getContent().setText(Formats.of(getLocale()).money(amount, currency));
        getContent().addClassName("pl-number");
    }
}
