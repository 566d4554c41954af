package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.providers.SupportProfile;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who helps when it breaks; what nobody has said is unknown. */
final class SupportCard extends Composite<Card> {

    private final SupportProfile support;
    private final @Nullable Edits<SupportProfile> edits;

    /** @param edits absent where it is only shown */
    SupportCard(SupportProfile support, @Nullable Edits<SupportProfile> edits) {
        this.support = support;
        this.edits = edits;
    }

    @Override
    protected Card initContent() {
        FactTexts texts = new FactTexts();
        DefinitionList facts = new DefinitionList()
                .add(getTranslation("providers.support.ways"), ways())
                .add(getTranslation("providers.support.hours"), known(support.hours()))
                .add(getTranslation("providers.support.aroundTheClock"), known(support.aroundTheClockOn()))
                .add(getTranslation("providers.support.languages"), known(support.languages()))
                .add(getTranslation("providers.support.response"), known(responses()))
                .add(getTranslation("providers.plan.source"), texts.source(support.source(), support.asOf()));
        Card card = new Card(getTranslation("providers.support.title"), facts);
        if (edits == null) {
            return card;
        }
        Button edit = new Button(getTranslation("providers.action.edit"), pressed -> edits.open(support));
        edit.addThemeVariants(ButtonVariant.SMALL);
        edit.setId("edit-support");
        edit.setAriaLabel(getTranslation("providers.support.edit"));
        return card.suffix(edit);
    }

    private Component ways() {
        String said = support.ways().stream()
                .sorted()
                .map(way -> getTranslation("providers.support.way." + way.name()))
                .collect(Formats.of(getLocale()).list());
        return known(said);
    }

    private String responses() {
        UI ui = UI.getCurrentOrThrow();
        return new TreeMap<>(support.responseMinutes())
                .entrySet().stream()
                        .map(target ->
                                ui.getTranslation("providers.support.target", target.getKey(), target.getValue()))
                        .collect(Collectors.joining(" · "));
    }

    private Component known(String text) {
        return text.isEmpty() ? Badge.warn(getTranslation("providers.unknown")) : new Span(text);
    }
}
