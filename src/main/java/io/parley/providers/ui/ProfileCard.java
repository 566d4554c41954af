package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.providers.ProviderDraft;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;

/** Who the provider is. */
final class ProfileCard extends Composite<Card> {

    private final ProviderDraft provider;

    ProfileCard(ProviderDraft provider) {
        this.provider = provider;
    }

    @Override
    protected Card initContent() {
        DefinitionList facts = new DefinitionList();
        if (!provider.website().isEmpty()) {
            facts.add(getTranslation("providers.field.website"), website(provider.website()));
        }
        add(facts, getTranslation("providers.field.kind"), provider.kind());
        add(facts, getTranslation("providers.field.support"), provider.support());
        add(facts, getTranslation("providers.field.notes"), provider.notes());
        Card card = new Card(getTranslation("providers.profile.title"));
        if (provider.equals(nothingBut(provider))) {
            Paragraph nothing = new Paragraph(getTranslation("providers.profile.empty"));
            nothing.addClassName("pl-muted");
            card.add(nothing);
        } else {
            card.add(facts);
        }
        return card;
    }

    /** Only what is surely a web address becomes a link: a person typed it. */
    private static Component website(String address) {
        if (!address.matches("https?://.*")) {
            return new Span(address);
        }
        Anchor link = new Anchor(address, address, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static ProviderDraft nothingBut(ProviderDraft named) {
        return new ProviderDraft(named.name(), "", "", "", "", named.adviserPay());
    }

    private static void add(DefinitionList facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(label, value);
        }
    }
}
