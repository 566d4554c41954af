package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.common.Formats;
import io.parley.providers.AdviserPay;
import io.parley.providers.AdviserPayKind;
import java.util.Locale;

/** How adviser pay reads. */
final class PayTexts {

    private PayTexts() {}

    /** @param reader in whose language */
    static String of(Component reader, AdviserPayKind kind) {
        return reader.getTranslation("providers.pay." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** With the figure, where it is known. */
    static String of(UI reader, AdviserPay pay) {
        Formats formats = Formats.of(reader.getLocale());
        if (pay.percent() != null) {
            return reader.getTranslation("providers.pay.ofRecurring", formats.percent(pay.percent()));
        }
        if (pay.amount() != null && pay.currency() != null) {
            return reader.getTranslation("providers.pay.perContract", formats.money(pay.amount(), pay.currency()));
        }
        return of(reader, pay.kind());
    }
}
