package io.parley.providers.spi;

import com.vaadin.flow.component.Component;
import io.parley.providers.ProviderFacts;
import io.parley.providers.ProviderId;

/** What another module knows of a provider, as a card of the provider's page; a Spring bean. */
public interface ProviderSection {

    /** @param facts what the catalogue knows of it, as the page read it */
    Component create(ProviderId provider, ProviderFacts facts);
}
