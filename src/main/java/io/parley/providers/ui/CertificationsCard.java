package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.providers.Certification;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the provider is certified for, and whether it still is. */
final class CertificationsCard extends Composite<Card> {

    private final List<Certification> certifications;
    private final LocalDate today;
    private final @Nullable Edits<Certification> edits;

    /** @param edits absent where they are only shown */
    CertificationsCard(List<Certification> certifications, LocalDate today, @Nullable Edits<Certification> edits) {
        this.certifications = certifications;
        this.today = today;
        this.edits = edits;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("providers.certification.title"));
        if (certifications.isEmpty()) {
            card.add(FactTexts.nothing(getTranslation("providers.certification.empty")));
        }
        certifications.forEach(one -> card.add(line(one)));
        return edits == null
                ? card
                : card.suffix(FactTexts.add(getTranslation("providers.certification.add"), "add-certification", edits));
    }

    private Component line(Certification certification) {
        FactTexts texts = new FactTexts();
        Span name = new Span(certification.name());
        name.addClassName("pl-strong");
        Div words = new Div(
                new Div(name, new Span(" "), badge(certification, texts)),
                new Div(FactTexts.muted(texts.source(certification.source(), certification.asOf()))));
        Div line = new Div(words);
        line.addClassName("pp-line");
        if (edits != null) {
            Button edit = new Button(getTranslation("providers.action.edit"), pressed -> edits.open(certification));
            edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            edit.setAriaLabel(getTranslation("providers.provider.edit", certification.name()));
            line.add(edit);
        }
        return line;
    }

    private Badge badge(Certification certification, FactTexts texts) {
        LocalDate end = certification.validTo();
        String day = end == null ? "" : texts.date(end);
        return switch (certification.state(today)) {
            case UNKNOWN -> Badge.warn(getTranslation("providers.certification.noEnd"));
            case VALID -> Badge.good(getTranslation("providers.certification.valid", day));
            case SOON -> Badge.warn(getTranslation("providers.certification.soon", day));
            case EXPIRED -> Badge.bad(getTranslation("providers.certification.expired", day));
        };
    }
}
