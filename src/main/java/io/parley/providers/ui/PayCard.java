package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.providers.AdviserPay;
import io.parley.providers.AdviserPayKind;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;

/** What the provider pays the adviser, and that the client will read it. */
final class PayCard extends Composite<Card> {

    private final AdviserPay pay;

    PayCard(AdviserPay pay) {
        this.pay = pay;
    }

    @Override
    protected Card initContent() {
        boolean unknown = pay.kind() == AdviserPayKind.UNKNOWN;
        String text = PayTexts.of(UI.getCurrentOrThrow(), pay);
        Component kind = unknown ? Badge.warn(text) : new Span(text);
        DefinitionList facts = new DefinitionList().add(getTranslation("providers.pay.field.kind"), kind);
        if (!pay.note().isEmpty()) {
            facts.add(getTranslation("providers.pay.field.note"), pay.note());
        }
        if (pay.asOf() != null) {
            facts.add(
                    getTranslation("providers.field.asOf"),
                    Formats.of(getLocale()).date(pay.asOf()));
        }
        Paragraph hint =
                new Paragraph(getTranslation(unknown ? "providers.pay.hint.unknown" : "providers.pay.hint.printed"));
        hint.addClassNames("pl-muted", "pl-small");
        return new Card(getTranslation("providers.field.adviserPay"), facts, hint);
    }
}
